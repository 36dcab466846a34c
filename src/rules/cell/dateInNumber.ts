import type { Facts, SheetRule } from "../Rule";
import { cellHit } from "../support/hits";
import { troubledCells } from "../support/troubles";

/** Excel turns a typed `3/4` or `2-3-7` into a date. A code can be guessed back, a figure cannot. */
export const dateInNumber: SheetRule = {
  id: "cell/date-in-number",
  level: "error",
  scope: "sheet",
  fix: "ask",
  example: {
    wrong: [{ id: "2-3-3", target: { value: 44624, format: "date" } }],
    right: [{ id: "2-3-3", target: 8 }],
  },
  check(context) {
    return troubledCells("date-in-number", context).map(({ row, column, header, raw }) => {
      const guess = column === "id" ? (row.id.guess ?? null) : null;
      const facts: Facts = column === "id" ? { header, raw, suggestion: guess } : { header, raw };
      return cellHit(row, column, facts, guess === null ? null : { kind: "ask", before: raw, after: guess });
    });
  },
};
