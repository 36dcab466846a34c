/**
 * Decimal rounding as spreadsheets do it: on the 15 digits a person sees, so 2.675 to two places is 2.68 although
 * its binary value lies below.
 */
type Whole = (size: number) => number;

/** Rounding the 15-digit size up or down must not be moved by the sixteenth digit. */
function atDigits(value: number, digits: number, whole: Whole): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const places = Math.trunc(digits);
  const [mantissa = "0", exponent = "0"] = Math.abs(value).toExponential(14).split("e");
  const shifted = Number(`${mantissa}e${Number(exponent) + places}`);
  if (shifted >= 1e21) return value;
  const [rounded = "0", power = "0"] = whole(shifted).toExponential().split("e");
  const size = Number(`${rounded}e${Number(power) - places}`);
  return value < 0 ? -size + 0 : size;
}

/** Half away from zero. Negative `digits` round to tens, hundreds, … */
export function roundHalfUp(value: number, digits: number): number {
  return atDigits(value, digits, Math.round);
}

/** Away from zero. */
export function roundAway(value: number, digits: number): number {
  return atDigits(value, digits, Math.ceil);
}

/** Towards zero. */
export function roundTowards(value: number, digits: number): number {
  return atDigits(value, digits, Math.floor);
}
