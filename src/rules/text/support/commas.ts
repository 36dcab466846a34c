/** Counts of four digits and more without a comma. */
import { NONE } from "../../support/hits";
import { figuresOf, unitText, type Figure } from "./figures";
import { isDigit } from "./letters";
import { narrowDigits } from "./plainText";
import { hasSign } from "./scan";
import { SIGN } from "./signs";

export interface Uncommaed {
  /** Place of the first digit and after the last one. */
  readonly start: number;
  readonly end: number;
  /** With its counter, `1000명`. */
  readonly raw: string;
  /** `1,000명`. */
  readonly suggestion: string;
  /** `1,000`. */
  readonly number: string;
}

const GENERATIONS = new Set([2030, 3040, 4050, 5060, 6070]);

export function uncommaedIn(original: string): readonly Uncommaed[] {
  if (!hasSign(original, SIGN.fourDigits)) return NONE;
  const text = narrowDigits(original);
  const found: Uncommaed[] = [];
  for (const figure of figuresOf(text)) {
    if (isPlainCount(text, figure)) found.push(withCommas(text, figure));
  }
  return found;
}

function withCommas(text: string, figure: Figure): Uncommaed {
  const { start, numberEnd } = figure;
  const digits = text.slice(start, numberEnd);
  const number = grouped(digits);
  const unit = text.slice(numberEnd, unitEnd(text, figure));
  return { start, end: numberEnd, raw: `${digits}${unit}`, suggestion: `${number}${unit}`, number };
}

const MOST_DIGITS = 12;

/** A count of four digits and more, none of them a comma, that is no generation and hangs on no other word. */
function isPlainCount(text: string, figure: Figure): boolean {
  const { start, numberEnd } = figure;
  if (figure.kind !== "count" || numberEnd - start < 4 || text.charAt(start) === "0") return false;
  const whole = wholeDigits(text, start, numberEnd);
  if (whole < 4 || whole > MOST_DIGITS) return false;
  if (GENERATIONS.has(figure.value) && /^\s?(?:세대|인)/u.test(text.slice(numberEnd))) return false;
  return start === 0 || !/[\w,.:/#@-]/u.test(text.charAt(start - 1));
}

/** How many digits stand before the point; 0 where commas part them. */
function wholeDigits(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isDigit(text.charCodeAt(at))) at += 1;
  return text.charAt(at) === "," && at < end ? 0 : at - start;
}

function unitEnd(text: string, figure: Figure): number {
  const unit = unitText(figure);
  const end = figure.numberEnd + unit.length;
  return text.slice(figure.numberEnd, end) === unit ? end : end + 1;
}

function grouped(digits: string): string {
  const [whole = "", ...decimals] = digits.split(".");
  return [whole.replace(/\B(?=(?:\d{3})+$)/gu, ","), ...decimals].join(".");
}
