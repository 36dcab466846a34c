import type { FlagRule, Raised } from "./FlagRule";
import { missedIndicators, partOf, reasonOf, stakeOf } from "./support";

/** An achievement below this percentage is a serious miss. */
const SERIOUS_PERCENT = 80;

/** An indicator below the plan's threshold; one flag for each indicator that missed. */
export const targetMissed: FlagRule = ({ record, thresholds }) =>
  missedIndicators(record).flatMap((result): readonly Raised[] => {
    const { indicator, target, actual, achievementPercent, lowerIsBetter, row } = result;
    if (target === null || actual === null) return [];
    return [
      {
        flag: "target-missed",
        severity: achievementPercent === null || achievementPercent < SERIOUS_PERCENT ? "high" : "medium",
        facts: {
          indicator,
          target,
          actual,
          achievementPercent,
          thresholdPercent: thresholds.targetPercent,
          lowerIsBetter,
          reason: reasonOf(record),
        },
        row,
        column: "actual",
        stake: stakeOf(record),
        ...partOf(record, result),
      },
    ];
  });
