import type { SheetRule } from "../Rule";
import { troubleHits } from "../support/troubles";

/** A formula saved without its result, as some programs do: opening and saving the file in Excel settles it. */
export const formulaNotCalculated: SheetRule = {
  id: "cell/formula-not-calculated",
  level: "error",
  scope: "sheet",
  example: {
    wrong: [{ id: "2-3-3", budget: { value: null, formula: "=300+79", uncalculated: true } }],
    right: [{ id: "2-3-3", budget: { value: 379, formula: "=300+79" } }],
  },
  check: (context) => troubleHits("formula-not-calculated", context),
};
