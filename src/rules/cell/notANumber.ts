import type { SheetRule } from "../Rule";
import { troubleHits } from "../support/troubles";

/** Kept as typed, never taken for zero. */
export const notANumber: SheetRule = {
  id: "cell/not-a-number",
  level: "error",
  scope: "sheet",
  example: { wrong: [{ id: "2-3-3", budget: "약 4억" }], right: [{ id: "2-3-3", budget: 379 }] },
  check: (context) => troubleHits("not-a-number", context),
};
