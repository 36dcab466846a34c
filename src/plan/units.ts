/** Units of money and the exact way from a written decimal to whole won. */
import type { MoneyUnit } from "./Plan";

export const MONEY_UNITS = ["원", "천원", "만원", "백만원", "억원"] as const satisfies readonly MoneyUnit[];

/** How many zeros a unit stands for: `백만원` is 10⁶ won. */
const ZEROS: Readonly<Record<MoneyUnit, number>> = { 원: 0, 천원: 3, 만원: 4, 백만원: 6, 억원: 8 };

/** Excel shows and keeps 15 significant digits; what is beyond them is binary noise (0.1+0.2). */
const SIGNIFICANT_DIGITS = 15;

/** How many places the decimal point moves from `unit` to won. */
export function zerosOf(unit: MoneyUnit): number {
  return ZEROS[unit];
}

/** The won one unit is worth. */
export function wonPer(unit: MoneyUnit): number {
  return 10 ** ZEROS[unit];
}

export interface Won {
  /** Whole won, a safe integer. */
  readonly won: number;
  /** True when a fraction of a won was rounded, half away from zero. */
  readonly rounded: boolean;
}

/**
 * A number in `unit` as whole won, by moving the decimal point of its digits, so that 0.1 억원 is 10,000,000 and
 * never a float near it. Null when the result is beyond what a number keeps exactly.
 */
export function toWon(amount: number, unit: MoneyUnit): Won | null {
  if (!Number.isFinite(amount)) return null;
  if (Number.isInteger(amount)) return safeWon(amount * wonPer(unit), false);
  const [mantissa = "", exponent = "0"] = amount.toPrecision(SIGNIFICANT_DIGITS).split("e");
  const negative = mantissa.startsWith("-");
  const [whole = "0", fraction = ""] = mantissa.replace("-", "").split(".");
  return decimalToWon(negative, whole + fraction, fraction.length - Number(exponent) - ZEROS[unit]);
}

/**
 * The digits of a decimal with `decimals` of them after the point (negative: that many zeros follow) as whole won.
 * @param digits ASCII digits only
 */
export function decimalToWon(negative: boolean, digits: string, decimals: number): Won | null {
  const padded = decimals > 0 ? digits.padStart(decimals + 1, "0") : digits + "0".repeat(-decimals);
  const cut = decimals > 0 ? padded.length - decimals : padded.length;
  const fraction = padded.slice(cut);
  const whole = Number(padded.slice(0, cut)) + (fraction >= "5" ? 1 : 0);
  return safeWon(negative ? -whole : whole, /[1-9]/.test(fraction));
}

/** Whole won as a number of `unit`; exact to 15 significant digits. */
export function fromWon(won: number, unit: MoneyUnit): number {
  return won / wonPer(unit);
}

function safeWon(won: number, rounded: boolean): Won | null {
  return Number.isSafeInteger(won) ? { won: won === 0 ? 0 : won, rounded } : null;
}
