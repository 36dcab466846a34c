/** Departments by areas: how many projects with how much budget each has where. */
import type { Breakdown, Totals } from "../../rollup/Totals";
import { columnName } from "../../submission/Grid";
import type { SheetWords } from "../../words/sheets";
import type { ListColumn } from "../listTable";
import { joinParts, sectionPart } from "../part";
import type { FigureCell, RowScope } from "./Figure";
import { amountCell, countCell, summed } from "./figureCells";
import { figureTable, type FigureLine } from "./figureTable";
import type { Scope } from "./formulas";
import { GAP, areaTitle, live, million, type Section } from "./layout";

/** Figures of one cell; budget in won. */
type Figures = Pick<Totals, "projects" | "budget">;

const NONE: Figures = { projects: 0, budget: 0 };
/** Number and name stand before the pairs. */
const BEFORE = 2;

/** Columns the block takes: a pair for each area and one for their sum. */
export function matrixColumns(areas: number): number {
  return BEFORE + 2 * (areas + 1);
}

function pair(scope: Scope, cell: Figures): FigureCell[] {
  return [countCell("projects", scope, cell.projects), amountCell("budget", scope, cell.budget)];
}

/** The areas' cells of the same line, added up. */
function sumPair(row: number, areas: number, cell: Figures, scope: RowScope): FigureCell[] {
  const places = Array.from({ length: areas }, (_, index) => BEFORE + 2 * index);
  const add = (offset: number): string =>
    `=${places.map((place) => `${columnName(place + offset)}${row + 1}`).join("+")}`;
  return [
    summed(live(add(0), cell.projects), "projects", scope),
    summed(live(add(1), million(cell.budget)), "budget", scope),
  ];
}

export function matrixSection(top: number, data: Breakdown, words: SheetWords): Section {
  const first = top + 3;
  const { areas } = data;
  const headers: ListColumn[] = [
    { header: words.summary.no, kind: "code" },
    { header: words.summary.department, kind: "name" },
    ...[...areas.map((planArea) => areaTitle(planArea)), words.summary.sum].flatMap((group): ListColumn[] => [
      { header: words.summary.projects, kind: "rare", group },
      { header: words.summary.budget, kind: "rare", group },
    ]),
  ];
  const whole: FigureLine = {
    cells: [
      words.summary.total,
      null,
      ...areas.flatMap((planArea) =>
        pair({ rows: { area: planArea.id }, code: `"${planArea.id}"` }, planArea),
      ),
      ...sumPair(first, areas.length, sumOf(areas), {}),
    ],
    emphasis: "total",
    mergeFirst: 2,
  };
  const lines = data.departments.map((department, index): FigureLine => {
    const row = first + 1 + index;
    const own = areas.map(
      (planArea) =>
        data.matrix.find((cell) => cell.department === department.id && cell.area === planArea.id) ?? NONE,
    );
    return {
      cells: [
        String(index + 1),
        department.name,
        ...areas.flatMap((planArea, position) =>
          pair(
            {
              rows: { area: planArea.id, department: department.id },
              code: `"${planArea.id}"`,
              department: `$B${row + 1}`,
            },
            own[position] ?? NONE,
          ),
        ),
        ...sumPair(row, areas.length, sumOf(own), { department: department.id }),
      ],
    };
  });
  const table = figureTable(top + 1, headers, [whole, ...lines]);
  return {
    part: joinParts([
      sectionPart(top, words.summary.matrix, matrixColumns(areas.length) - 1, words.unit.million),
      table.part,
    ]),
    next: table.last + 1 + GAP,
    figures: table.figures,
  };
}

function sumOf(cells: readonly Figures[]): Figures {
  return cells.reduce(
    (sum, cell) => ({ projects: sum.projects + cell.projects, budget: sum.budget + cell.budget }),
    NONE,
  );
}
