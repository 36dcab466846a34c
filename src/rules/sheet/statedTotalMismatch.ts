import { columnOf } from "../../submission/columns";
import type { StatedTotal, SubmissionRow } from "../../submission/SubmissionSheet";
import type { Hit, SheetContext, SheetRule } from "../Rule";
import { MONEY_COLUMNS, unitOf, type MoneyColumn } from "../support/fields";
import { NONE } from "../support/hits";
import { oncePer } from "../support/memo";
import { agrees } from "../support/sums";

/** A 소계 or 합계 line against the rows it covers; not judged while one of their amounts cannot be read. */
export const statedTotalMismatch: SheetRule = {
  id: "sheet/stated-total-mismatch",
  level: "warning",
  scope: "sheet",
  example: {
    wrong: "2-3-1 예산 303 | 2-3-2 예산 759 | 합계 예산 1,000",
    right: "2-3-1 예산 303 | 2-3-2 예산 759 | 합계 예산 1,062",
  },
  check(context) {
    return context.sheet.statedTotals.flatMap((total) =>
      MONEY_COLUMNS.flatMap((column) => compare(total, column, context)),
    );
  },
};

const rowsByNumber = oncePer(
  ({ sheet }: SheetContext): ReadonlyMap<number, SubmissionRow> =>
    new Map(sheet.rows.map((row) => [row.row, row])),
);

function compare(total: StatedTotal, column: MoneyColumn, context: SheetContext): readonly Hit[] {
  const { value: stated, cell } = total[column];
  if (stated === null) return NONE;
  const rows = total.covers.flatMap((number) => rowsByNumber(context).get(number) ?? []);
  if (rows.length === 0 || rows.some((row) => row[column].state === "unreadable")) return NONE;
  const amounts = rows.flatMap((row) => row[column].value ?? []);
  if (agrees(stated, amounts, unitOf(context.sheet, column))) return NONE;
  const sum = amounts.reduce((before, amount) => before + amount, 0);
  const facts = {
    label: total.label,
    header: columnOf(column).header,
    stated,
    sum,
    difference: stated - sum,
    rows: rows.length,
  };
  return [{ row: total.row, column, cell, facts }];
}
