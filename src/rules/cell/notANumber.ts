import type { RowRule } from "../Rule";
import { troubleHits } from "../support/troubles";

/** Kept as typed, never taken for zero. */
export const notANumber: RowRule = {
  id: "cell/not-a-number",
  level: "error",
  scope: "row",
  example: { wrong: [{ id: "2-3-3", budget: "약 4억" }], right: [{ id: "2-3-3", budget: 379 }] },
  check: (row) => troubleHits(row, "not-a-number"),
};
