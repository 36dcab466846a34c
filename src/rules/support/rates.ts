/** Rates of one row, by the product's one policy. What is missing, in trouble or divided by 0 has no rate. */
import type { Plan } from "../../plan/Plan";
import * as policy from "../../submission/ratePolicy";
import type { Field, SubmissionRow } from "../../submission/SubmissionSheet";

/** Null where an input is missing, in trouble, or the denominator is 0. */
export function executionPercent(row: SubmissionRow): number | null {
  const executed = soundValue(row.executed);
  const budget = soundValue(row.budget);
  return executed === null || budget === null ? null : policy.ratePercent(executed, budget);
}

/** 실적 ÷ 목표, or 목표 ÷ 실적 where lower is better; null as above, and for a target of 0. */
export function achievementPercent(row: SubmissionRow): number | null {
  const target = soundValue(row.target);
  const actual = soundValue(row.actual);
  if (target === null || actual === null) return null;
  return policy.achievementPercent(target, actual, isLowerBetter(row));
}

/** Below the plan's threshold, judged before rounding: 99.96 % is below 100. What is not known is not missed. */
export function missesTarget(row: SubmissionRow, plan: Plan): boolean {
  const target = soundValue(row.target);
  const actual = soundValue(row.actual);
  if (target === null || actual === null) return false;
  return policy.missesTarget(target, actual, isLowerBetter(row), plan.thresholds.targetPercent);
}

export function hasLowExecution(row: SubmissionRow, plan: Plan): boolean {
  const executed = soundValue(row.executed);
  const budget = soundValue(row.budget);
  if (executed === null || budget === null || budget === 0) return false;
  return policy.isBelow(executed, budget, plan.thresholds.lowExecutionPercent);
}

/** An indicator such as `민원 건수(건)(하향)`. */
export function isLowerBetter(row: SubmissionRow): boolean {
  const indicator = row.indicator.value;
  return indicator !== null && indicator.includes("하향") && policy.isLowerBetter(indicator);
}

/** A value that nothing speaks against: the first amount of a merged cell has a value and a trouble. */
function soundValue(field: Field<number>): number | null {
  return field.trouble === null ? field.value : null;
}
