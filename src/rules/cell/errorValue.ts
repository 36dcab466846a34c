import type { RowRule } from "../Rule";
import { troubleHits } from "../support/troubles";

export const errorValue: RowRule = {
  id: "cell/error-value",
  level: "error",
  scope: "row",
  example: {
    wrong: [{ id: "2-3-3", budget: { value: null, formula: "=Sheet2!#REF!", error: "#REF!" } }],
    right: [{ id: "2-3-3", budget: 379 }],
  },
  check: (row) => troubleHits(row, "error-value"),
};
