import type { Scalar } from "./values";

/** Two numbers this close are one to a spreadsheet: 0.1+0.2 is 0.3. */
const CLOSE = 2 ** -48;

export function sameNumber(left: number, right: number): boolean {
  if (left === right) return true;
  if (Number.isInteger(left) && Number.isInteger(right)) return false;
  return Math.abs(left - right) < Math.abs(left) * CLOSE;
}

/** Sum and difference without the dust of binary fractions: 0.3-0.1-0.2 is 0. */
export function addNumbers(left: number, right: number): number {
  const sum = left + right;
  return sum !== 0 && left < 0 !== right < 0 && sameNumber(left, -right) ? 0 : sum;
}

const collator = new Intl.Collator("ko", { sensitivity: "accent" });

export function sameText(left: string, right: string): boolean {
  return left === right || (left.length === right.length && left.toLowerCase() === right.toLowerCase());
}

function compareText(left: string, right: string): number {
  return sameText(left, right) ? 0 : collator.compare(left, right) || (left < right ? -1 : 1);
}

/** Numbers come before texts, texts before logical values. */
function rank(value: Scalar): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}

/** What a blank is when it meets the other value. */
function blankBeside(other: Scalar): Scalar {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

/**
 * Negative, zero or positive, in Excel's order, text without regard to case. Neither side may be an error.
 */
export function compareScalars(left: Scalar, right: Scalar): number {
  const a = left ?? blankBeside(right);
  const b = right ?? blankBeside(left);
  if (typeof a === "number" && typeof b === "number") return sameNumber(a, b) ? 0 : a - b;
  if (typeof a === "string" && typeof b === "string") return compareText(a, b);
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return rank(a) - rank(b);
}
