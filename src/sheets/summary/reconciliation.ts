/** Σ rows = Σ areas = Σ tasks = Σ departments, shown and calculated. */
import type { ReconciliationLine } from "../../rollup/Consolidation";
import { columnOf } from "../../submission/columns";
import type { SheetWords } from "../../words/sheets";
import { joinParts, sectionPart } from "../part";
import { PALETTE, area } from "../style";
import type { FigureCell } from "./Figure";
import { summed } from "./figureCells";
import { figureTable, type FigureLine } from "./figureTable";
import { JOINT_REPEATS, countFormula, millionFormula } from "./formulas";
import { GAP, LAST, live, million, type Section } from "./layout";

/** Where the lines of the other tables stand, as ranges of 1-based rows. */
export interface LineRows {
  readonly areas: readonly [first: number, last: number];
  /** The whole outline: areas, tasks and projects. */
  readonly outline: readonly [first: number, last: number];
  readonly departments: readonly [first: number, last: number];
}

const ALL = { rows: {} } as const;
const MEASURE_COLUMN = { projects: "D", priorBudget: "F", budget: "G", executed: "I" } as const;

function sumOver(column: string, [from, to]: readonly [number, number]): string {
  return `SUM(${column}${from}:${column}${to})`;
}

/** Codes of tasks have one hyphen and those of projects two: what the first pattern takes too much, the second gives back. */
function sumOverTasks(column: string, [from, to]: readonly [number, number]): string {
  const over = (pattern: string): string =>
    `SUMIF($A$${from}:$A$${to},"${pattern}",${column}$${from}:${column}$${to})`;
  return `${over("?*-?*")}-${over("?*-?*-?*")}`;
}

function reconciliationLine(
  line: ReconciliationLine,
  row: number,
  rows: LineRows,
  words: SheetWords,
): FigureLine {
  const { measure } = line;
  const { agrees, disagrees } = words.summary;
  const column = MEASURE_COLUMN[measure];
  const shown = (value: number): number => (measure === "projects" ? value : million(value));
  const departments = sumOver(column, rows.departments);
  const labels = {
    projects: words.summary.projects,
    priorBudget: columnOf("priorBudget").header,
    budget: words.summary.budget,
    executed: words.summary.executed,
  };
  const sum = (formula: string, value: number): FigureCell =>
    summed(live(formula, shown(value)), measure, {});
  const sums = [`C${row}`, `E${row}`, `G${row}`, `I${row}`].join(",");
  return {
    cells: [
      labels[measure],
      sum(measure === "projects" ? countFormula(ALL) : millionFormula(measure, ALL), line.rows),
      sum(`=${sumOver(column, rows.areas)}`, line.areas),
      sum(`=${sumOverTasks(column, rows.outline)}`, line.tasks),
      sum(
        measure === "projects" ? `=${departments}-(${JOINT_REPEATS})` : `=${departments}`,
        line.departments - line.jointRepeats,
      ),
      live(`=ROUND(MAX(${sums})-MIN(${sums}),6)`, shown(line.difference)),
      live(`=IF(K${row}=0,"${agrees}","${disagrees}")`, line.difference === 0 ? agrees : disagrees),
    ],
  };
}

/** Σ rows = Σ areas = Σ tasks = Σ departments, to the won (six decimals of a 백만원). */
export function reconciliationSection(
  top: number,
  lines: readonly ReconciliationLine[],
  rows: LineRows,
  words: SheetWords,
): Section {
  const { summary } = words;
  const first = top + 2;
  const table = figureTable(
    top + 1,
    [
      { header: summary.figure, kind: "name", span: 2 },
      ...[summary.allRows, summary.byAreas, summary.byTasks, summary.byDepartments, summary.difference].map(
        (header) => ({ header, kind: "money" as const, span: 2 }),
      ),
      { header: summary.result, kind: "center" },
    ],
    lines.map((line, index) => reconciliationLine(line, first + index + 1, rows, words)),
  );
  const result = area(table.first, LAST, table.last, LAST);
  const colour = (difference: "<>" | "=", meaning: "missed" | "good") => ({
    area: result,
    formula: `=$K${table.first + 1}${difference}0`,
    fill: PALETTE[meaning].fill,
    fontColor: PALETTE[meaning].ink,
    bold: true,
  });
  return {
    part: joinParts([
      sectionPart(top, summary.reconciliation, LAST, words.unit.million),
      table.part,
      { conditional: [colour("<>", "missed"), colour("=", "good")] },
    ]),
    next: table.last + 1 + GAP,
    figures: table.figures,
  };
}
