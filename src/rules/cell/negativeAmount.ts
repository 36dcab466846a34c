import { columnOf } from "../../submission/columns";
import type { RowRule } from "../Rule";
import { MONEY_COLUMNS } from "../support/fields";
import { cellHit, NONE } from "../support/hits";

export const negativeAmount: RowRule = {
  id: "cell/negative-amount",
  level: "error",
  scope: "row",
  example: { wrong: [{ id: "2-3-3", executed: "△219" }], right: [{ id: "2-3-3", executed: 219 }] },
  check(row) {
    const isNegative = (amount: number | null): boolean => amount !== null && amount < 0;
    const columns = MONEY_COLUMNS.filter((column) => isNegative(row[column].value));
    return columns.length === 0
      ? NONE
      : columns.map((column) =>
          cellHit(row, column, {
            header: columnOf(column).header,
            amount: row[column].value,
            raw: row[column].raw,
          }),
        );
  },
};
