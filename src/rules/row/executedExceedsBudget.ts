import type { RowRule } from "../Rule";
import { cellHit, NONE } from "../support/hits";
import { executionPercent } from "../support/rates";
import { hasUnitSlip } from "../support/unitSlip";
import { TRAIT } from "../support/traits";

/** Possible after a transfer or a carry-over, so a warning; a mistaken unit has its own finding. */
export const executedExceedsBudget: RowRule = {
  id: "row/executed-exceeds-budget",
  level: "warning",
  scope: "row",
  concerns: TRAIT.overspent,
  example: {
    wrong: [{ id: "2-3-3", budget: 379, executed: 400 }],
    right: [{ id: "2-3-3", budget: 379, executed: 219 }],
  },
  check(row, context) {
    // Spending where the department says there is no budget exceeds it all.
    const budget = row.budget.state === "none" ? 0 : row.budget.value;
    const { value: executed } = row.executed;
    if (budget === null || executed === null || executed <= budget) return NONE;
    if (row.budget.trouble !== null || row.executed.trouble !== null || hasUnitSlip(row, context))
      return NONE;
    const facts = { budget, executed, over: executed - budget, rate: executionPercent(row) };
    return [cellHit(row, "executed", facts)];
  },
};
