import type { SheetRule } from "../Rule";
import { cellHit } from "../support/hits";
import { troubledCells } from "../support/troubles";

/** Kept as typed, never taken for zero. */
export const notANumber: SheetRule = {
  id: "cell/not-a-number",
  level: "error",
  scope: "sheet",
  example: { wrong: [{ id: "2-3-3", budget: "약 4억" }], right: [{ id: "2-3-3", budget: 379 }] },
  check: (context) =>
    troubledCells("not-a-number", context).map(({ row, column, header, raw }) =>
      cellHit(row, column, { header, raw, ...(DIGITS.test(raw) ? { tooLarge: true } : {}) }),
    ),
};

/** A number after all, but beyond what can be held exactly. */
const DIGITS = /^[-−△▲]?\s*(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:e\+\d+)?$/iu;
