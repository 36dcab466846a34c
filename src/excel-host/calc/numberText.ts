import { serialFromText } from "./dates";

const plain = /^([+-]?)([₩$]?)\s?((?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?\s?(%?)$/i;
const accounting = /^\((.+)\)$/;

function fromDigits(text: string): number | null {
  const found = plain.exec(text);
  if (found === null) return null;
  const [, sign, , digits = "", exponent, percent] = found;
  const power = Number((exponent ?? "e0").slice(1)) - (percent === "%" ? 2 : 0);
  const size = Number(`${digits.replaceAll(",", "")}e${power}`);
  return sign === "-" ? -size : size;
}

/** The number Excel takes a text for (`1,234`, `12%`, `₩500`, `(12)`, `2022-12-31`), or null. */
export function numberFromText(text: string): number | null {
  const trimmed = text.trim();
  const inside = accounting.exec(trimmed)?.[1];
  if (inside !== undefined && /^[₩$\d.]/.test(inside)) {
    const size = fromDigits(inside);
    return size === null ? null : -size;
  }
  return fromDigits(trimmed) ?? serialFromText(trimmed);
}

/** Digits and decimal exponent of a number kept to 15 significant digits, as Excel keeps it. */
function scientific(value: number): { readonly digits: string; readonly exponent: number } {
  const [mantissa = "0", exponent = "0"] = Math.abs(value).toExponential(14).split("e");
  return { digits: mantissa.replace(".", "").replace(/0+$/, "") || "0", exponent: Number(exponent) };
}

function withExponent(digits: string, exponent: number): string {
  const fraction = digits.length > 1 ? `.${digits.slice(1)}` : "";
  const size = String(Math.abs(exponent)).padStart(2, "0");
  return `${digits.slice(0, 1)}${fraction}E${exponent < 0 ? "-" : "+"}${size}`;
}

function withoutExponent(digits: string, exponent: number): string {
  if (exponent < 0) return `0.${"0".repeat(-exponent - 1)}${digits}`;
  if (digits.length <= exponent + 1) return digits.padEnd(exponent + 1, "0");
  return `${digits.slice(0, exponent + 1)}.${digits.slice(exponent + 1)}`;
}

/** A number as `&` and text functions see it: 15 significant digits, exponents only where the figure is very long. */
export function textFromNumber(value: number): string {
  if (value === 0) return "0";
  const { digits, exponent } = scientific(value);
  const sign = value < 0 ? "-" : "";
  const long = exponent > 20 || (exponent < -4 && digits.length - exponent > 20);
  return sign + (long ? withExponent(digits, exponent) : withoutExponent(digits, exponent));
}
