/** What stands behind the figures: what was missed, what is not in them, that they agree, and where they came from. */
import type { Plan } from "../../plan/Plan";
import type { Consolidation, ReconciliationLine } from "../../rollup/Consolidation";
import type { ProjectRecord } from "../../rollup/ProjectRecord";
import type { Language } from "../../words/language";
import type { SheetWords } from "../../words/sheets";
import type { CellContent } from "../../workbook/SheetModel";
import { listTable, type ListLine } from "../listTable";
import { joinParts, sectionPart } from "../part";
import { MARK, PALETTE, area } from "../style";
import { gapLines } from "./gaps";
import { JOINT_REPEATS, countFormula, millionFormula } from "./formulas";
import { GAP, LAST, SUMMARY_WIDTHS, live, million, type Section } from "./layout";

/** The indicator to show for a missed project: the missed one furthest from its target. */
function worstIndicator(record: ProjectRecord) {
  const missed = record.indicators.filter((indicator) => indicator.outcome === "missed");
  return [...missed].sort((a, b) => (a.achievementPercent ?? 0) - (b.achievementPercent ?? 0))[0];
}

function reasonOf(record: ProjectRecord): string {
  return [...new Set(record.rows.map((row) => row.fields.shortfallReason.value ?? ""))]
    .filter(Boolean)
    .join("\n");
}

function missedLine(record: ProjectRecord): ListLine {
  const indicator = worstIndicator(record) ?? record.indicators[0];
  const cells: CellContent[] = [
    MARK.missed,
    `${record.id} ${record.project.name}`,
    record.departments.join(", "),
    indicator?.indicator ?? "",
    indicator?.target ?? null,
    indicator?.actual ?? null,
    record.notRun ? "미운영" : (indicator?.achievementPercent ?? "–"),
    reasonOf(record),
  ];
  return { cells };
}

export function missedSection(top: number, records: readonly ProjectRecord[], words: SheetWords): Section {
  const { summary } = words;
  const table = listTable(
    top + 1,
    0,
    [
      { header: summary.mark, kind: "center" },
      { header: "단위사업", kind: "name" },
      { header: summary.department, kind: "name", span: 2 },
      { header: "성과지표", kind: "name", span: 2 },
      { header: "목표", kind: "quantity" },
      { header: "실적", kind: "quantity" },
      { header: "달성률(%)", kind: "rate" },
      { header: "미달성 사유", kind: "name", span: 4 },
    ],
    records.filter((record) => record.missed).map(missedLine),
    { widths: SUMMARY_WIDTHS, empty: summary.noMissed },
  );
  const marks = area(table.first, 0, table.last, 0);
  return {
    part: joinParts([
      sectionPart(top, summary.missed, LAST, null),
      table.part,
      {
        conditional: [
          {
            area: marks,
            formula: `=$A${table.first + 1}="${MARK.missed}"`,
            fill: PALETTE.missed.fill,
            fontColor: PALETTE.missed.ink,
            bold: true,
          },
        ],
      },
    ]),
    next: table.last + 1 + GAP,
  };
}

/** Everything that is not in the totals, one line each. */
export function gapsSection(
  top: number,
  consolidation: Consolidation,
  plan: Plan,
  words: SheetWords,
  language: Language,
): Section {
  const { summary } = words;
  const table = listTable(
    top + 1,
    0,
    [
      { header: summary.what, kind: "center", span: 2 },
      { header: summary.detail, kind: "name", span: LAST - 1 },
    ],
    gapLines(consolidation, plan, language).map((line) => ({ cells: [line.what, line.detail] })),
    { widths: SUMMARY_WIDTHS, empty: words.nothing },
  );
  return {
    part: joinParts([sectionPart(top, summary.missing, LAST, null), table.part]),
    next: table.last + 1 + GAP,
  };
}

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
  const column = MEASURE_COLUMN[measure];
  const shown = (value: number): number => (measure === "projects" ? value : million(value));
  const departments = sumOver(column, [rows.departments]);
  const labels = {
    projects: words.summary.projects,
    priorBudget: "전년예산",
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
      live(`=IF(K${row}=0,"✓ 일치","✕ 불일치")`, line.difference === 0 ? "✓ 일치" : "✕ 불일치"),
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
      { header: summary.figure, kind: "center", span: 2 },
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

/** Which files the figures were made of, by their fingerprints. */
export function inputsSection(top: number, consolidation: Consolidation, words: SheetWords): Section {
  const { summary } = words;
  const table = listTable(
    top + 1,
    0,
    [
      { header: summary.file, kind: "name", span: 2 },
      { header: "SHA-256", kind: "name", span: 7 },
      { header: summary.bytes, kind: "count", span: 2 },
      { header: summary.rowsTaken, kind: "count" },
      { header: summary.rowsLeft, kind: "count" },
    ],
    consolidation.inputs.map((input) => ({
      cells: [input.file, input.sha256, input.bytes, input.rowsTaken, input.rowsLeft],
    })),
    { widths: SUMMARY_WIDTHS, empty: words.nothing },
  );
  return {
    part: joinParts([sectionPart(top, summary.inputs, LAST, null), table.part]),
    next: table.last + 1 + GAP,
  };
}
