/**
 * The one policy for rates: Σ numerator ÷ Σ denominator in percent, rounded at one decimal, halves away from zero (as
 * Excel's ROUND does, so that formulas agree), worked out with whole numbers; null when the denominator is 0. Never a
 * mean of rates.
 */
import { normaliseName } from "./names";
import { wholePair } from "./wholePair";

/** Tenths of a percent in 1. */
const TENTHS = 1000n;

/** `numerator ÷ denominator` in percent with one decimal: 132,759 of 145,672 is 91.1. */
export function ratePercent(numerator: number, denominator: number): number | null {
  if (denominator === 0) return null;
  if (isPlain(numerator) && isPlain(denominator)) return plainTenths(numerator, denominator) / 10;
  const [top, bottom] = wholePair(numerator, denominator);
  return bottom === 0n ? null : Number(roundedQuotient(top * TENTHS, bottom)) / 10;
}

/** Whole, not negative, and small enough that 2,000 times it is exact: nearly every amount is. */
function isPlain(value: number): boolean {
  return value >= 0 && value <= MOST_PLAIN && Number.isInteger(value);
}

const MOST_PLAIN = 4e12;

function plainTenths(numerator: number, denominator: number): number {
  const size = 2000 * numerator + denominator;
  const by = 2 * denominator;
  return (size - (size % by)) / by;
}

/** The change from `prior` to `current` over `prior`: 34 → 70 is 105.9. */
export function growthPercent(current: number, prior: number): number | null {
  const [now, then] = wholePair(current, prior);
  return then === 0n ? null : Number(roundedQuotient((now - then) * TENTHS, then)) / 10;
}

/** Whether `numerator ÷ denominator` is below `percent`, before any rounding: 99.96 % is below 100. */
export function isBelow(numerator: number, denominator: number, percent: number): boolean {
  if (isPlain(numerator) && isPlain(denominator) && isPlain(percent) && percent <= 1000) {
    return numerator * 100 < percent * denominator;
  }
  const [top, bottom] = wholePair(numerator, denominator);
  const [limit, hundred] = wholePair(percent, 100);
  return bottom < 0n ? top * hundred > limit * bottom : top * hundred < limit * bottom;
}

/** An indicator such as `민원 건수(건)(하향)`: the lower, the better. */
export function isLowerBetter(indicator: string): boolean {
  return normaliseName(indicator).endsWith("(하향)");
}

/** Achievement in percent: 실적 ÷ 목표, or 목표 ÷ 실적 where lower is better. Undefined (null) for a target of 0. */
export function achievementPercent(target: number, actual: number, lowerIsBetter: boolean): number | null {
  if (target === 0) return null;
  return lowerIsBetter ? ratePercent(target, actual) : ratePercent(actual, target);
}

/**
 * Whether the target was missed. A lower-is-better target of 0 is missed by anything above it, although its
 * achievement has no percentage.
 */
export function missesTarget(
  target: number,
  actual: number,
  lowerIsBetter: boolean,
  thresholdPercent: number,
): boolean {
  return lowerIsBetter
    ? isBelow(target, actual, thresholdPercent)
    : isBelow(actual, target, thresholdPercent);
}

function roundedQuotient(top: bigint, bottom: bigint): bigint {
  const negative = top < 0n !== bottom < 0n;
  const size = magnitude(top);
  const by = magnitude(bottom);
  const quotient = (2n * size + by) / (2n * by);
  return negative ? -quotient : quotient;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
