/** Numbers as Korean offices write them: `1,234`, `１，２３４`, `△12`, `12억 3천만`, `₩1,234`. Exact: digits, never floats. */
import type { Coercion } from "./SubmissionSheet";

export interface Numeral {
  readonly negative: boolean;
  /** ASCII digits, of which the last `decimals` are after the point. */
  readonly digits: string;
  readonly decimals: number;
  /** The 십, 백, 천, 만, 억, 조 that took part, as written, with `+` for a remainder; "" for plain digits. */
  readonly multipliers: string;
  /** What follows the number, without white space: `원`, `명`, `%`, or "". */
  readonly suffix: string;
  readonly coercions: readonly Coercion[];
}

const AS_TEXT: readonly Coercion[] = Object.freeze([{ kind: "text-number" as const }]);

type TextCoercion = "full-width" | "spaces" | "sign" | "currency";

/** ½, ², ①: NFKC would make other numbers of them. */
const DECEPTIVE =
  /[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u2089\u2150-\u215f\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]/u;
const FULL_WIDTH = /[\uff01-\uff5e]/u;
const SPACE = /[\s\u200b-\u200d\u2060\ufeff]/u;
const MINUS = /^[-‐‑‒–—−]/u;
const TRIANGLE = /^[△▲∆▽▼]/u;
const CURRENCY = /^(?:[₩\\]|KRW|금(?=[\d\s]))/u;
const BRACKETED = /^\((.+)\)$/u;
const PLAIN_NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|^\.\d+/u;

/** Reads a text as one number with whatever follows it; null when it is not one. */
export function parseNumeral(text: string): Numeral | null {
  if (DECEPTIVE.test(text)) return null;
  const noted = new Set<TextCoercion>();
  if (FULL_WIDTH.test(text)) noted.add("full-width");
  if (SPACE.test(text)) noted.add("spaces");
  const signed = takeSigns(withoutSpaces(text.normalize("NFKC")), noted);
  const magnitude = signed === null ? null : parseMagnitude(signed.rest);
  if (signed === null || magnitude === null) return null;
  const coercions = noted.size === 0 ? AS_TEXT : [...AS_TEXT, ...[...noted].map((kind) => ({ kind }))];
  return { negative: signed.negative, ...magnitude, coercions };
}

/** Spaces between digits stand for thousands separators, so that `12 34` is as wrong as `12,34`. */
function withoutSpaces(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff]/gu, "")
    .trim()
    .replace(/\s*,\s*/gu, ",")
    .replace(/(?<=\d)\s+(?=\d)/gu, ",")
    .replace(/\s+/gu, "");
}

interface Signed {
  readonly negative: boolean;
  readonly rest: string;
}

/** Takes ₩ and at most one sign off the front, in either order; brackets around everything are a sign. */
function takeSigns(text: string, noted: Set<TextCoercion>): Signed | null {
  let rest = text;
  let signs = 0;
  let negative = false;
  const inside = BRACKETED.exec(rest)?.[1];
  if (inside !== undefined) {
    rest = inside;
    negative = true;
    noted.add("sign");
  }
  for (;;) {
    if (CURRENCY.test(rest)) {
      rest = rest.replace(CURRENCY, "");
      noted.add("currency");
    } else if (TRIANGLE.test(rest) || MINUS.test(rest)) {
      if (!rest.startsWith("-")) noted.add("sign");
      negative = true;
      signs++;
      rest = rest.slice(1);
    } else if (rest.startsWith("+")) {
      signs++;
      rest = rest.slice(1);
    } else {
      return signs > 1 ? null : { negative, rest };
    }
  }
}

type Magnitude = Omit<Numeral, "negative" | "coercions">;

const SMALL: Readonly<Record<string, bigint>> = { 십: 10n, 백: 100n, 천: 1000n };
const LARGE: Readonly<Record<string, bigint>> = { 만: 10n ** 4n, 억: 10n ** 8n, 조: 10n ** 12n };
/** Decimals kept while adding up parts: 0.000000000001 조 is 1 won. */
const PLACES = 12;
const MOST_DIGITS = 18;

function parseMagnitude(text: string): Magnitude | null {
  const first = PLAIN_NUMBER.exec(text)?.[0];
  if (first === undefined || first.length > MOST_DIGITS) return null;
  const after = text.slice(first.length);
  if (after === "") return { ...decimalOf(first), multipliers: "", suffix: "" };
  if (/^[\d,.]/u.test(after)) return null;
  if (!/^[십백천만억조]/u.test(after)) return { ...decimalOf(first), multipliers: "", suffix: after };
  return parseKorean(text);
}

/**
 * `12억3천5백만`: sections of 조, 억, 만 in falling order, each a sum of numbers times 천, 백, 십. A remainder after 억
 * or 조 that names no 만 (`2억5천`) may mean 2억 5천만: not read.
 */
function parseKorean(text: string): Magnitude | null {
  const part = /(\d[\d,]*(?:\.\d+)?)?([십백천])?([만억조])?/uy;
  let total = 0n;
  let section = 0n;
  let multipliers = "";
  let remainder = "";
  let lastLarge: bigint | null = null;
  let lastSmall: bigint | null = null;
  for (let [found = "", number, small, large] = part.exec(text) ?? []; found !== "";) {
    const value = number === undefined ? implied(small, section) : scaled(number);
    const times = small === undefined ? 1n : (SMALL[small] ?? 1n);
    if (value === null || (lastSmall !== null && times >= lastSmall)) return null;
    section += value * times;
    lastSmall = times;
    multipliers += `${small ?? ""}${large ?? ""}`;
    remainder += small ?? "";
    if (large !== undefined) {
      const worth: bigint = LARGE[large] ?? 1n;
      if (lastLarge !== null && worth >= lastLarge) return null;
      total += section * worth;
      section = 0n;
      remainder = "";
      lastLarge = worth;
      lastSmall = null;
    }
    [found = "", number, small, large] = part.exec(text) ?? [];
  }
  const suffix = text.slice(part.lastIndex);
  const unclear = suffix === "" || (lastLarge !== LARGE["만"] && remainder !== "");
  if (section > 0n && lastLarge !== null && unclear) return null;
  if (section > 0n && lastLarge !== null) multipliers += "+";
  return { digits: String(total + section), decimals: PLACES, multipliers, suffix };
}

/** A multiplier without a number of its own: the 천 of `3억 천만` is one thousand, the 만 of `3천만` takes the section. */
function implied(small: string | undefined, section: bigint): bigint | null {
  if (small !== undefined) return 10n ** BigInt(PLACES);
  return section > 0n ? 0n : null;
}

function decimalOf(number: string): { digits: string; decimals: number } {
  const [whole = "", fraction = ""] = number.replaceAll(",", "").split(".");
  return { digits: whole + fraction, decimals: fraction.length };
}

function scaled(number: string): bigint | null {
  if (PLAIN_NUMBER.exec(number)?.[0] !== number) return null;
  const { digits, decimals } = decimalOf(number);
  return decimals > PLACES || digits.length > MOST_DIGITS
    ? null
    : BigInt(digits) * 10n ** BigInt(PLACES - decimals);
}

/** The numeral as a JavaScript number, for what is counted rather than paid. */
export function numberOf({ negative, digits, decimals }: Numeral): number {
  const whole = digits.slice(0, Math.max(0, digits.length - decimals));
  const fraction = digits.slice(Math.max(0, digits.length - decimals)).padStart(decimals, "0");
  const value = Number(decimals > 0 ? `${whole === "" ? "0" : whole}.${fraction}` : digits);
  return negative && value !== 0 ? -value : value;
}
