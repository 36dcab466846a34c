import type { RowRule } from "../Rule";
import { cellHit, NONE } from "../support/hits";
import { isLowerBetter } from "../support/rates";
import { rateDisagreement } from "../support/statedRates";
import { TRAIT } from "../support/traits";

/** 달성률 as stated against 실적 ÷ 목표, or 목표 ÷ 실적 for an indicator that ends with (하향). */
export const achievementMismatch: RowRule = {
  id: "row/achievement-mismatch",
  level: "error",
  scope: "row",
  fix: "safe",
  concerns: TRAIT.rated,
  example: {
    wrong: [{ id: "2-3-3", target: 8, actual: 5, achievementRate: 65 }],
    right: [{ id: "2-3-3", target: 8, actual: 5, achievementRate: 62.5 }],
  },
  check(row, context) {
    const wrong = rateDisagreement(row, "achievementRate", context);
    if (wrong === null || wrong.verdict !== "wrong") return NONE;
    const { stated, computed, correction } = wrong;
    const facts = {
      stated,
      computed,
      target: row.target.value,
      actual: row.actual.value,
      lowerIsBetter: isLowerBetter(row),
    };
    const fix = { kind: "safe", before: row.achievementRate.raw, after: correction } as const;
    return [cellHit(row, "achievementRate", facts, fix)];
  },
};
