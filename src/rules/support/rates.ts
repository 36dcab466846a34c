/** Rates of one row, by the product's one policy: numerator ÷ denominator in percent, half-up at one decimal. */
import type { Plan } from "../../plan/Plan";
import { normaliseName } from "../../submission/names";
import type { Field, SubmissionRow } from "../../submission/SubmissionSheet";

/** Closer to a half than this is a half: 0.049 and 0.049000000000000002 are one figure. */
const NOISE = 1e-9;

/** Half away from zero at one decimal, as Excel's ROUND has it. */
function toOneDecimal(value: number): number {
  const tenths = Math.abs(value) * 10;
  const whole = Math.floor(tenths);
  const rounded = tenths - whole >= 0.5 - NOISE ? whole + 1 : whole;
  return rounded === 0 ? 0 : (Math.sign(value) * rounded) / 10;
}

/** Null where an input is missing, in trouble, or the denominator is 0. */
export function executionPercent(row: SubmissionRow): number | null {
  return percent(soundValue(row.executed), soundValue(row.budget));
}

/** 실적 ÷ 목표, or 목표 ÷ 실적 where lower is better; null as above, and for a target of 0. */
export function achievementPercent(row: SubmissionRow): number | null {
  const target = soundValue(row.target);
  const actual = soundValue(row.actual);
  if (target === 0) return null;
  return isLowerBetter(row) ? percent(target, actual) : percent(actual, target);
}

/** Below the plan's threshold, judged before rounding: 99.96 % is below 100. What is not known is not missed. */
export function missesTarget(row: SubmissionRow, plan: Plan): boolean {
  const target = soundValue(row.target);
  const actual = soundValue(row.actual);
  const limit = plan.thresholds.targetPercent;
  return isLowerBetter(row) ? isBelow(target, actual, limit) : isBelow(actual, target, limit);
}

export function hasLowExecution(row: SubmissionRow, plan: Plan): boolean {
  return isBelow(soundValue(row.executed), soundValue(row.budget), plan.thresholds.lowExecutionPercent);
}

/** An indicator such as `민원 건수(건)(하향)`. */
export function isLowerBetter(row: SubmissionRow): boolean {
  const indicator = row.indicator.value;
  return indicator !== null && indicator.includes("하향") && normaliseName(indicator).endsWith("(하향)");
}

/** A value that nothing speaks against: the first amount of a merged cell has a value and a trouble. */
function soundValue(field: Field<number>): number | null {
  return field.trouble === null ? field.value : null;
}

function percent(numerator: number | null, denominator: number | null): number | null {
  if (numerator === null || denominator === null || denominator === 0) return null;
  return toOneDecimal((numerator / denominator) * 100);
}

function isBelow(numerator: number | null, denominator: number | null, limit: number): boolean {
  if (numerator === null || denominator === null || denominator === 0) return false;
  return (numerator / denominator) * 100 < limit - NOISE;
}
