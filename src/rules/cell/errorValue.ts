import type { SheetRule } from "../Rule";
import { troubleHits } from "../support/troubles";

export const errorValue: SheetRule = {
  id: "cell/error-value",
  level: "error",
  scope: "sheet",
  example: {
    wrong: [{ id: "2-3-3", budget: { value: null, formula: "=Sheet2!#REF!", error: "#REF!" } }],
    right: [{ id: "2-3-3", budget: 379 }],
  },
  check: (context) => troubleHits("error-value", context),
};
