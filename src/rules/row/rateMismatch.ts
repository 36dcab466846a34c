import type { RowRule } from "../Rule";
import { cellHit, NONE } from "../support/hits";
import { rateDisagreement } from "../support/statedRates";
import { TRAIT } from "../support/traits";

/** 집행률 as stated against 집행액 ÷ 예산: more than 0.05 points apart is not a matter of rounding. */
export const rateMismatch: RowRule = {
  id: "row/rate-mismatch",
  level: "error",
  scope: "row",
  fix: "safe",
  concerns: TRAIT.rated,
  example: {
    wrong: [{ id: "2-3-3", budget: 379, executed: 219, executionRate: 62.5 }],
    right: [{ id: "2-3-3", budget: 379, executed: 219, executionRate: 57.8 }],
  },
  check(row, context) {
    const wrong = rateDisagreement(row, "executionRate", context);
    if (wrong === null || wrong.verdict !== "wrong") return NONE;
    const { stated, computed, correction } = wrong;
    const facts = { stated, computed, budget: row.budget.value, executed: row.executed.value };
    return [
      cellHit(row, "executionRate", facts, {
        kind: "safe",
        before: row.executionRate.raw,
        after: correction,
      }),
    ];
  },
};
