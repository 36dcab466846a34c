import type { IndicatorResult } from "../../rollup/ProjectRecord";
import type { FlagRule } from "./FlagRule";
import { partOf, realIndicators, stakeOf } from "./support";

/** Nothing to measure by: no readable target, or a target of 0 where more is better. */
export const noTarget: FlagRule = ({ record }) =>
  realIndicators(record)
    .filter(hasNoTarget)
    .map((result) => ({
      flag: "no-target",
      severity: "low",
      facts: {
        indicator: result.indicator,
        target: result.row.fields.target.raw,
        actual: result.row.fields.actual.raw,
      },
      row: result.row,
      column: "target",
      stake: stakeOf(record),
      ...partOf(record, result),
    }));

function hasNoTarget({ target, lowerIsBetter }: IndicatorResult): boolean {
  return target === null || (target === 0 && !lowerIsBetter);
}
