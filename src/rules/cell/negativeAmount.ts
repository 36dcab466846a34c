import { columnOf } from "../../submission/columns";
import type { RowRule } from "../Rule";
import { MONEY_COLUMNS } from "../support/fields";
import { cellHit, NONE } from "../support/hits";
import { TRAIT } from "../support/traits";

export const negativeAmount: RowRule = {
  id: "cell/negative-amount",
  level: "error",
  scope: "row",
  concerns: TRAIT.negative,
  example: { wrong: [{ id: "2-3-3", executed: "△219" }], right: [{ id: "2-3-3", executed: 219 }] },
  check(row) {
    if (!MONEY_COLUMNS.some((column) => isNegative(row[column].value))) return NONE;
    return MONEY_COLUMNS.filter((column) => isNegative(row[column].value)).map((column) => {
      const { value, raw } = row[column];
      return cellHit(row, column, { header: columnOf(column).header, amount: value, raw });
    });
  },
};

function isNegative(amount: number | null): boolean {
  return amount !== null && amount < 0;
}
