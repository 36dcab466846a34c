import { roundHalfUp } from "../rounding";

/** Characters a General cell shows of a number. */
const GENERAL_WIDTH = 11;

/** A number as a General cell shows it: at most 11 characters, then scientific with five decimals. */
export function generalText(value: number): string {
  if (value === 0) return "0";
  const sign = value < 0 ? "-" : "";
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) return sign + scientificText(size);
  const wholeDigits = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
  const rounded = roundHalfUp(size, Math.max(0, GENERAL_WIDTH - 1 - wholeDigits));
  if (size < 1e-4 && rounded !== size) return sign + scientificText(size);
  return sign + decimalText(rounded);
}

function decimalText(size: number): string {
  const text = String(size);
  if (!text.includes("e")) return text;
  return size.toFixed(GENERAL_WIDTH - 2).replace(/0+$/, "");
}

function scientificText(size: number): string {
  const [mantissa = "0", exponent = "0"] = size.toExponential(5).split("e");
  const power = Number(exponent);
  const trimmed = mantissa.includes(".") ? mantissa.replace(/\.?0+$/, "") : mantissa;
  return `${trimmed}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}
