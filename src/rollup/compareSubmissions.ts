import { COLUMN_KEYS, type ColumnKey } from "../submission/columns";
import { normaliseName } from "../submission/names";
import type { SubmissionRow, SubmissionSheet } from "../submission/SubmissionSheet";
import type { CellChange, Difference, MoneyColumn, RowRef } from "./Collected";
import { groupBy } from "./groupBy";
import { splitIndicatorRows } from "./indicatorRows";
import { sumWon } from "./sumWon";

/** What a department changed between two submissions, row by row and cell by cell. */
export function compareSubmissions(
  older: readonly SubmissionSheet[],
  newer: readonly SubmissionSheet[],
): Difference {
  const before = keyedRows(older);
  const after = keyedRows(newer);
  const pairs = [...after].flatMap(([key, row]) => {
    const old = before.get(key);
    return old === undefined ? [] : [{ old, row }];
  });
  return {
    added: [...after].filter(([key]) => !before.has(key)).map(([, row]) => refOf(row)),
    removed: [...before].filter(([key]) => !after.has(key)).map(([, row]) => refOf(row)),
    changed: pairs
      .map(({ old, row }) => ({ ...refOf(row), changes: changesBetween(old.fields, row.fields) }))
      .filter(({ changes }) => changes.length > 0),
    money: {
      priorBudget: moneyDelta("priorBudget", before, after),
      budget: moneyDelta("budget", before, after),
      executed: moneyDelta("executed", before, after),
    },
    statuses: pairs
      .map(({ old, row }) => ({
        ...refOf(row),
        before: old.fields.status.value ?? "",
        after: row.fields.status.value ?? "",
      }))
      .filter((change) => change.before !== change.after),
  };
}

interface SheetRow {
  readonly sheet: SubmissionSheet;
  readonly fields: SubmissionRow;
}

type KeyedRows = ReadonlyMap<string, SheetRow>;

/**
 * By project and, as a project may have several indicators, by its how-manieth row. A row that only repeats the project
 * counts neither before nor after, and is no change.
 */
function keyedRows(sheets: readonly SubmissionSheet[]): KeyedRows {
  const all = sheets.flatMap((sheet) => sheet.rows.map((fields): SheetRow => ({ sheet, fields })));
  const projects = groupBy(all, ({ fields }) => fields.id.value ?? normaliseName(fields.project.raw));
  return new Map(
    [...projects].flatMap(([project, own]) =>
      splitIndicatorRows(own).rows.map((row, index) => [JSON.stringify([project, index + 1]), row] as const),
    ),
  );
}

function changesBetween(old: SubmissionRow, row: SubmissionRow): readonly CellChange[] {
  return COLUMN_KEYS.filter((column) => differs(column, old, row)).map((column) => ({
    column,
    before: { value: old[column].value, raw: old[column].raw },
    after: { value: row[column].value, raw: row[column].raw },
  }));
}

/** A value typed in another way or another unit is the same value; a rate that is calculated follows its figures. */
function differs(column: ColumnKey, old: SubmissionRow, row: SubmissionRow): boolean {
  const a = old[column];
  const b = row[column];
  if (a.value !== null && b.value !== null) {
    const calculated = a.formula !== null && b.formula !== null;
    const isRate = column === "executionRate" || column === "achievementRate";
    return a.value !== b.value && !(isRate && calculated);
  }
  return (a.value === null) !== (b.value === null) || a.raw.trim() !== b.raw.trim();
}

function moneyDelta(
  column: MoneyColumn,
  older: KeyedRows,
  newer: KeyedRows,
): Difference["money"][MoneyColumn] {
  const before = sumOf(column, older);
  const after = sumOf(column, newer);
  return { before, after, delta: after - before };
}

function sumOf(column: MoneyColumn, rows: KeyedRows): number {
  return sumWon([...rows.values()].map(({ fields }) => fields[column].value));
}

function refOf({ sheet, fields }: SheetRow): RowRef {
  return {
    project: fields.id.value ?? "",
    name: fields.project.value ?? fields.project.raw,
    source: { file: sheet.file, sheet: sheet.sheet, row: fields.row },
  };
}
