/** Small questions about fields that many rules ask. */
import type { MoneyUnit } from "../../plan/Plan";
import { fromWon, toWon } from "../../plan/units";
import type { ColumnKey } from "../../submission/columns";
import type { Field, SubmissionRow, SubmissionSheet } from "../../submission/SubmissionSheet";

export const MONEY_COLUMNS = ["priorBudget", "budget", "executed"] as const satisfies readonly ColumnKey[];
export type MoneyColumn = (typeof MONEY_COLUMNS)[number];

export const NUMBER_COLUMNS = [
  "priorBudget",
  "budget",
  "executed",
  "executionRate",
  "target",
  "actual",
  "achievementRate",
] as const satisfies readonly ColumnKey[];

export function isMoney(column: ColumnKey): column is MoneyColumn {
  return column === "budget" || column === "executed" || column === "priorBudget";
}

/** Nothing was filled in: blank, or a word for "none". A column that is not there is not blank. */
export function isEmpty(field: Field<unknown>): boolean {
  return field.state === "blank" || field.state === "none";
}

export function isNotRun(row: SubmissionRow): boolean {
  return row.status.value === "미운영";
}

/** The unit of a bare number in this column: the header's, else the sheet's. */
export function unitOf(sheet: SubmissionSheet, column: MoneyColumn): MoneyUnit {
  return sheet.columns.find(({ key }) => key === column)?.unit ?? sheet.unit;
}

/** Won as the bare number that means the same in this column; null when no number does exactly. */
export function bareAmount(sheet: SubmissionSheet, column: MoneyColumn, won: number): number | null {
  const unit = unitOf(sheet, column);
  const amount = fromWon(won, unit);
  return toWon(amount, unit)?.won === won ? amount : null;
}

/** A number the way its cell writes it: a percentage stays one, whether the cell is text or percent-formatted. */
export function inCellForm(field: Field<number>, value: number): number | string {
  return field.coercions.some(({ kind }) => kind === "percent") ? `${value}%` : value;
}
