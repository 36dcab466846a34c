import { decodeText } from "../xml/decodeText";

const MINUS = 0x2d;
const POINT = 0x2e;
/** Powers of ten that a double holds exactly. */
const POWERS: readonly number[] = Array.from({ length: 23 }, (_, power) => 10 ** power);

/**
 * The number written in the bytes, exactly as `Number(text)` gives it; NaN for anything else.
 * Up to 15 digits the value is one correctly rounded division, without making a string.
 */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === MINUS;
  if (negative) at++;
  let digits = 0;
  let value = 0;
  let decimals = -1;
  for (; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (bytes[at] === POINT && decimals < 0) decimals = 0;
    else return parseAny(bytes, start, end);
  }
  if (digits === 0 || digits > 15) return parseAny(bytes, start, end);
  const magnitude = decimals > 0 ? value / (POWERS[decimals] ?? Number.NaN) : value;
  return negative ? -magnitude : magnitude;
}

function parseAny(bytes: Uint8Array, start: number, end: number): number {
  const text = decodeText(bytes, start, end).trim();
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

/** A whole number from 0 in the bytes, or -1. */
export function parseIndex(bytes: Uint8Array, start: number, end: number): number {
  const value = parseNumber(bytes, start, end);
  return Number.isSafeInteger(value) && value >= 0 ? value : -1;
}
