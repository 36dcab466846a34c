/** Departments by areas: how many projects with how much budget each has where. */
import type { Breakdown, Totals } from "../../rollup/Totals";
import { columnName } from "../../submission/Grid";
import type { SheetWords } from "../../words/sheets";
import type { CellContent } from "../../workbook/SheetModel";
import { listTable, type ListColumn, type ListLine } from "../listTable";
import { joinParts, sectionPart } from "../part";
import { countFormula, millionFormula, type Scope } from "./formulas";
import { GAP, SUMMARY_WIDTHS, areaTitle, million, type Section } from "./layout";

/** Figures of one cell; budget in won. */
type Figures = Pick<Totals, "projects" | "budget">;

const NONE: Figures = { projects: 0, budget: 0 };

function pair(scope: Scope, cell: Figures): CellContent[] {
  return [
    { formula: countFormula(scope), result: cell.projects },
    { formula: millionFormula("budget", scope), result: million(cell.budget) },
  ];
}

function sumPair(row: number, areas: number, cell: Figures): CellContent[] {
  const places = Array.from({ length: areas }, (_, index) => 2 + 2 * index);
  const add = (offset: number): string =>
    `=${places.map((place) => `${columnName(place + offset)}${row + 1}`).join("+")}`;
  return [
    { formula: add(0), result: cell.projects },
    { formula: add(1), result: million(cell.budget) },
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
  const whole: ListLine = {
    cells: [
      words.summary.total,
      null,
      ...areas.flatMap((planArea) => pair({ code: `"${planArea.id}"` }, planArea)),
      ...sumPair(first, areas.length, sumOf(areas)),
    ],
    emphasis: "total",
    mergeFirst: 2,
  };
  const lines = data.departments.map((department, index): ListLine => {
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
          pair({ code: `"${planArea.id}"`, department: `$B${row + 1}` }, own[position] ?? NONE),
        ),
        ...sumPair(row, areas.length, sumOf(own)),
      ],
    };
  });
  const table = listTable(top + 1, 0, headers, [whole, ...lines], { widths: SUMMARY_WIDTHS });
  return {
    part: joinParts([
      sectionPart(top, words.summary.matrix, 3 + 2 * areas.length, words.unit.million),
      table.part,
    ]),
    next: table.last + 1 + GAP,
  };
}

function sumOf(cells: readonly Figures[]): Figures {
  return cells.reduce(
    (sum, cell) => ({ projects: sum.projects + cell.projects, budget: sum.budget + cell.budget }),
    NONE,
  );
}
