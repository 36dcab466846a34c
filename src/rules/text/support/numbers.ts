/** The numbers of a text before anything is made of them: digits, and the powers of ten behind (천, 만, 억). */

import { isDigit } from "./letters";

/** Another number of the same amount: `3천만` behind `12억`. */
const MORE = /\s?(\d{1,4})(?=[십백천만])/y;
const COMMA = 44;
const DOT = 46;
/** Digits that a double holds exactly, added up one by one. */
const MOST_DIGITS = 15;

/** Place after the whole number that begins at this digit: digits with commas in threes, or a plain run. */
export function wholeEnd(text: string, start: number): number {
  const run = digitsEnd(text, start);
  return run - start > 3 || text.charCodeAt(run) !== COMMA ? run : groupsEnd(text, run);
}

/** Place after the decimals behind a whole number; where that ends, if it has none. */
export function decimalsEnd(text: string, whole: number): number {
  const isDecimal = text.charCodeAt(whole) === DOT && isDigit(text.charCodeAt(whole + 1));
  return isDecimal ? digitsEnd(text, whole + 1) : whole;
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** Place after the last group of three that no further digit follows; `from` where there is none. */
function groupsEnd(text: string, from: number): number {
  let end = from;
  for (let at = from; text.charCodeAt(at) === COMMA && digitsEnd(text, at + 1) >= at + 4; at += 4) {
    if (!isDigit(text.charCodeAt(at + 4))) end = at + 4;
  }
  return end;
}

/** @param whole where the decimals begin; `end` where there are none */
export function numberIn(text: string, start: number, whole: number, end: number): number {
  if (whole !== end || end - start > MOST_DIGITS) return Number(text.slice(start, end).replace(/,/gu, ""));
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== COMMA) value = value * 10 + code - 48;
  }
  return value;
}

/** 10 for 십, and so on; 0 for any other character. */
function factorOf(code: number): number {
  switch (code) {
    case 0xc2ed:
      return 10;
    case 0xbc31:
      return 100;
    case 0xcc9c:
      return 1000;
    case 0xb9cc:
      return 10_000;
    case 0xc5b5:
      return 100_000_000;
    default:
      return 0;
  }
}

/** A number with its powers of ten. */
export interface Scaled {
  readonly value: number;
  /** 1,000 for `13천`: the unit the number is rounded to. */
  readonly scale: number;
  readonly end: number;
  /** `6백여`: about so many. */
  readonly about: boolean;
}

/** `13천`, `6백여`, `12억 3천만`; null where no power of ten follows. */
export function scaledFrom(text: string, from: number, digits: number): Scaled | null {
  if (factorOf(text.charCodeAt(from)) === 0) return null;
  let end = from;
  let total = 0;
  let part = digits;
  let scale = 1;
  for (;;) {
    const step = scaleAt(text, end);
    if (step === null) break;
    total += part * step.factor;
    part = 0;
    scale = step.factor;
    end = step.end;
    MORE.lastIndex = end;
    const more = MORE.exec(text);
    if (more === null) break;
    part = Number(more[1]);
    end += more[0].length;
  }
  if (scale === 1) return null;
  const about = text.charAt(end) === "여";
  return { value: round(total + part), scale, end: about ? end + 1 : end, about };
}

function scaleAt(text: string, from: number): { readonly factor: number; readonly end: number } | null {
  let factor = 1;
  let end = from;
  for (let power = factorOf(text.charCodeAt(end)); power !== 0; power = factorOf(text.charCodeAt(end))) {
    factor *= power;
    end += 1;
  }
  // 천안, 백제, 만족: the beginning of a word.
  return end === from || "족안재".includes(text.charAt(end) || "-") ? null : { factor, end };
}

/** Sums of decimals such as 1.1 + 2.2 come out as people would write them. */
export function round(value: number): number {
  return Number.isInteger(value) ? value : Math.round(value * 1e6) / 1e6;
}
