/** 취합원본: every row received as table tblCollected, in won, each with its source and what became of it. */
import { findPlaced } from "../plan/lookups";
import type { Plan } from "../plan/Plan";
import { MONEY_COLUMNS, type CollectedRow, type CountedRow, type ExcludedRow } from "../rollup/Collected";
import type { Consolidation } from "../rollup/Consolidation";
import { isBelow, ratePercent } from "../rollup/execution";
import type { IndicatorResult, ProjectRecord } from "../rollup/ProjectRecord";
import { isUnfilled, shareOf } from "../rollup/recordProjects";
import { COLUMN_KEYS, type ColumnKey } from "../submission/columns";
import type { Field } from "../submission/SubmissionSheet";
import type { Flag } from "../review/Flag";
import { GAP_WORDS } from "../words/gaps";
import type { Language } from "../words/language";
import { SHEET_WORDS } from "../words/sheets";
import type { CellContent, SheetModel } from "../workbook/SheetModel";
import { collectedColours } from "./collectedColours";
import { COLLECTED, collectedColumn, type CollectedKey } from "./collectedColumns";
import { flagsOfRows, type RowFlags } from "./collectedFlags";
import { notePart } from "./listTable";
import { liveMark } from "./liveMark";
import { SHEET, TABLE } from "./names";
import { cell, sheetOf, titlePart } from "./part";
import { achievementRateFormula, executionRateFormula } from "./rowFormulas";
import { fittedRows } from "./textWidth";
import { KIND_STYLE, MARK, STYLE, area, styled } from "./style";

const HEADER_ROW = 3;
/** 0-based row of the first line of tblCollected: counted rows first, then excluded ones. */
export const COLLECTED_FIRST_ROW = HEADER_ROW + 1;
const FIRST_ROW = COLLECTED_FIRST_ROW;
const LAST_COLUMN = COLLECTED.length - 1;
/** Printed, the columns behind it come on a second page beside the first. */
const FIRST_PAGE_END = collectedColumn("results");
const RATE_TEXTS = { missing: "–", undefined: "–" } as const;

type Line = Readonly<Record<CollectedKey, CellContent>>;

export function collectedModel(
  consolidation: Consolidation,
  plan: Plan,
  language: Language = "ko",
  flags: readonly Flag[] = [],
): SheetModel {
  const words = SHEET_WORDS[language];
  const lines = collectedLines(consolidation, plan, language, flags);
  const contents = lines.map((line) => COLLECTED.map(({ key }) => line[key]));
  // A table needs one row below its header.
  const body = contents.length > 0 ? contents : [COLLECTED.map((): CellContent => null)];
  const last = FIRST_ROW + body.length - 1;
  return sheetOf(
    {
      name: SHEET.collected,
      columnWidths: COLLECTED.map((column) => column.width),
      freeze: { rows: FIRST_ROW, columns: collectedColumn("project") + 1 },
      print: {
        orientation: "landscape",
        // Amounts and results on one sheet of paper, reasons and origin on the next, each beside the project's name.
        paper: "A3",
        fitToOnePageWide: false,
        fitToTwoPagesWide: true,
        titleColumns: collectedColumn("project"),
        lastColumn: collectedColumn("flags"),
        titleRows: { from: HEADER_ROW, to: HEADER_ROW },
        pageNumbers: true,
      },
    },
    [
      titlePart(words.collected.title(consolidation.year), FIRST_PAGE_END),
      notePart(1, words.collected.note),
      {
        content: [
          cell(HEADER_ROW - 1, FIRST_PAGE_END, words.unit.won),
          { row: HEADER_ROW, column: 0, lines: [COLLECTED.map((column) => column.header)] },
          { row: FIRST_ROW, column: 0, lines: body },
        ],
        tables: [
          {
            name: TABLE.collected,
            area: area(HEADER_ROW, 0, last, LAST_COLUMN),
            style: null,
            showFilter: true,
          },
        ],
        styles: [
          styled(area(HEADER_ROW - 1, FIRST_PAGE_END, HEADER_ROW - 1, FIRST_PAGE_END), STYLE.unit),
          styled(area(HEADER_ROW, 0, last, LAST_COLUMN), STYLE.table),
          styled(area(HEADER_ROW, 0, HEADER_ROW, LAST_COLUMN), STYLE.header),
          ...COLLECTED.map(({ kind }, column) =>
            styled(area(FIRST_ROW, column, last, column), KIND_STYLE[kind]),
          ),
        ],
        rowHeights: [
          { row: HEADER_ROW, points: 30 },
          ...fittedRows(
            FIRST_ROW,
            body,
            COLLECTED.map(({ kind, width }) => ({ width, wraps: KIND_STYLE[kind].wrap === true })),
            20,
          ),
        ],
        conditional: collectedColours(FIRST_ROW, last, words.collected.stale),
      },
    ],
  );
}

function collectedLines(
  consolidation: Consolidation,
  plan: Plan,
  language: Language,
  flags: readonly Flag[],
): Line[] {
  const flagsOf = flagsOfRows(flags, language);
  const records = new Map(consolidation.projects.map((record) => [record.id, record]));
  const seen = new Set<string>();
  const counted = consolidation.counted.map((row, index) => {
    const here = `${row.project}\n${row.department}`;
    const firsts = { counted: !seen.has(row.project), countedHere: !seen.has(here) };
    seen.add(row.project).add(here);
    return countedLine(row, FIRST_ROW + index, records.get(row.project), firsts, plan, flagsOf(row));
  });
  const excluded = consolidation.excluded.map((row, index) =>
    excludedLine(row, FIRST_ROW + counted.length + index, language),
  );
  return [...counted, ...excluded];
}

/** The value where it was read, else what was typed: nothing is lost, and text is in no sum. */
function shown(field: Field<string> | Field<number>): CellContent {
  if (field.value !== null) return field.value;
  return field.raw === "" ? null : field.raw;
}

function formCells(row: CollectedRow): Record<ColumnKey, CellContent> {
  const cells = {} as Record<ColumnKey, CellContent>;
  for (const key of COLUMN_KEYS) cells[key] = shown(row.fields[key]);
  return cells;
}

function rates(row: CollectedRow, at: number, indicator: IndicatorResult | undefined) {
  const budget = amountOf(row, "budget");
  const executed = amountOf(row, "executed");
  const execution = budget === null || executed === null ? null : ratePercent(executed, budget);
  const achievement = indicator?.achievementPercent ?? null;
  return {
    executionRate: {
      formula: executionRateFormula(at, collectedColumn, RATE_TEXTS),
      result: execution ?? RATE_TEXTS.undefined,
    },
    achievementRate: {
      formula: achievementRateFormula(at, collectedColumn, RATE_TEXTS, indicator?.lowerIsBetter ?? false),
      result: achievement ?? RATE_TEXTS.undefined,
    },
  };
}

function amountOf(row: CollectedRow, key: (typeof MONEY_COLUMNS)[number]): number | null {
  return row.state === "counted" ? row.amounts[key] : row.fields[key].value;
}

const one = (is: boolean): number => (is ? 1 : 0);

function markOf(record: ProjectRecord, plan: Plan): string {
  if (record.missed || record.notRun) return MARK.missed;
  if (isUnfilled(record)) return MARK.unfilled;
  const { budget, executed } = record.amounts;
  const known = budget !== null && executed !== null;
  return known && isBelow(executed, budget, plan.thresholds.lowExecutionPercent) ? MARK.caution : MARK.good;
}

/** What was missed is ✕ however near it came; else the sign of its flags. */
function graver(own: string, ofFlags: string | null): string {
  return own === MARK.missed ? own : (ofFlags ?? own);
}

function countedLine(
  row: CountedRow,
  at: number,
  record: ProjectRecord | undefined,
  firsts: { readonly counted: boolean; readonly countedHere: boolean },
  plan: Plan,
  flagged: RowFlags,
): Line {
  const placed = findPlaced(plan, row.project);
  const share = record === undefined ? null : shareOf(plan, record, row.department);
  const indicator = record?.indicators.find((candidate) => candidate.row === row);
  const amounts = Object.fromEntries(
    MONEY_COLUMNS.map((key) => [key, row.amounts[key] ?? textOnly(shown(row.fields[key]))]),
  );
  const status = firsts.counted && record?.status ? { status: record.status } : {};
  const cells = { ...formCells(row), ...amounts, ...status };
  const mark = graver(record === undefined ? MARK.good : markOf(record, plan), flagged.mark);
  return {
    ...cells,
    ...rates(row, at, indicator),
    id: row.project,
    area: placed?.area.name ?? shown(row.fields.area),
    task: placed?.task.name ?? shown(row.fields.task),
    project: placed?.project.name ?? shown(row.fields.project),
    department: row.department,
    file: row.source.file,
    sheet: row.source.sheet,
    sourceRow: row.source.row,
    state: "반영",
    reason: null,
    mark: liveMark(at, cells, mark, flagged.stale),
    flags: flagged.names,
    counted: one(firsts.counted),
    countedHere: one(firsts.countedHere),
    ranPrior: one(placed !== null && !placed.project.isNew),
    missed: one(record?.missed ?? false),
    notRun: one(record?.notRun ?? false),
    missedHere: one(share?.missed ?? false),
    notRunHere: one(share?.notRun ?? false),
  };
}

/** An amount that does not count must not be a number, or the sums over the table would take it. */
function textOnly(content: CellContent): CellContent {
  return typeof content === "number" ? String(content) : content;
}

function excludedLine(row: ExcludedRow, at: number, language: Language): Line {
  const words = GAP_WORDS[language];
  const reason = words.exclusions[row.reason];
  const counted = row.counted;
  const where =
    counted === null ? "" : `\n${words.countedAt(words.place(counted.file, counted.sheet, counted.row))}`;
  return {
    ...formCells(row),
    ...rates(row, at, undefined),
    achievementRate: shown(row.fields.achievementRate),
    file: row.source.file,
    sheet: row.source.sheet,
    sourceRow: row.source.row,
    state: "제외",
    reason: `${reason}${where}`,
    mark: MARK.excluded,
    flags: null,
    counted: 0,
    countedHere: 0,
    ranPrior: 0,
    missed: 0,
    notRun: 0,
    missedHere: 0,
    notRunHere: 0,
  };
}
