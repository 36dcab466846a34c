/** Σ rows = Σ areas = Σ tasks = Σ departments, shown and calculated. */
import type { ReconciliationLine } from "../../rollup/Consolidation";
import { columnOf } from "../../submission/columns";
import type { SheetWords } from "../../words/sheets";
import { listTable, type ListLine } from "../listTable";
import { joinParts, sectionPart } from "../part";
import { PALETTE, area } from "../style";
import { JOINT_REPEATS, countFormula, millionFormula } from "./formulas";
import { GAP, LAST, SUMMARY_WIDTHS, live, million, type Section } from "./layout";

/** Where the lines of the other tables stand, as ranges of 1-based rows. */
export interface LineRows {
  readonly areas: readonly [first: number, last: number];
  readonly tasks: readonly (readonly [first: number, last: number])[];
  readonly departments: readonly [first: number, last: number];
}

const MEASURE_COLUMN = { projects: "D", priorBudget: "F", budget: "G", executed: "I" } as const;

function sumOver(column: string, ranges: readonly (readonly [number, number])[]): string {
  return ranges.length === 0
    ? "0"
    : `SUM(${ranges.map(([from, to]) => `${column}${from}:${column}${to}`).join(",")})`;
}

function reconciliationLine(
  line: ReconciliationLine,
  row: number,
  rows: LineRows,
  words: SheetWords,
): ListLine {
  const { measure } = line;
  const { agrees, disagrees } = words.summary;
  const column = MEASURE_COLUMN[measure];
  const shown = (value: number): number => (measure === "projects" ? value : million(value));
  const departments = sumOver(column, [rows.departments]);
  const labels = {
    projects: words.summary.projects,
    priorBudget: columnOf("priorBudget").header,
    budget: words.summary.budget,
    executed: words.summary.executed,
  };
  const sums = [`C${row}`, `E${row}`, `G${row}`, `I${row}`].join(",");
  return {
    cells: [
      labels[measure],
      live(measure === "projects" ? countFormula({}) : millionFormula(measure, {}), shown(line.rows)),
      live(`=${sumOver(column, [rows.areas])}`, shown(line.areas)),
      live(`=${sumOver(column, rows.tasks)}`, shown(line.tasks)),
      live(
        measure === "projects" ? `=${departments}-(${JOINT_REPEATS})` : `=${departments}`,
        shown(line.departments - line.jointRepeats),
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
  const table = listTable(
    top + 1,
    0,
    [
      { header: summary.figure, kind: "name", span: 2 },
      ...[summary.allRows, summary.byAreas, summary.byTasks, summary.byDepartments, summary.difference].map(
        (header) => ({ header, kind: "money" as const, span: 2 }),
      ),
      { header: summary.result, kind: "center" },
    ],
    lines.map((line, index) => reconciliationLine(line, first + index + 1, rows, words)),
    { widths: SUMMARY_WIDTHS },
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
  };
}
