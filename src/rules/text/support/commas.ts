/** Counts of four digits and more without a comma. */
import { figuresOf, type Figure } from "./figures";
import { narrowDigits } from "./plainText";

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

const FOUR_DIGITS = /[\d０-９]{4}/u;
const GENERATIONS = new Set([2030, 3040, 4050, 5060, 6070]);

export function uncommaedIn(original: string): readonly Uncommaed[] {
  if (!FOUR_DIGITS.test(original)) return [];
  const text = narrowDigits(original);
  return figuresOf(text).flatMap((figure) => {
    const digits = text.slice(figure.start, figure.numberEnd);
    if (!isPlainCount(text, figure, digits)) return [];
    const number = withCommas(digits);
    const unit = text.slice(figure.numberEnd, unitEnd(text, figure));
    return [
      {
        start: figure.start,
        end: figure.numberEnd,
        raw: `${digits}${unit}`,
        suggestion: `${number}${unit}`,
        number,
      },
    ];
  });
}

function isPlainCount(text: string, figure: Figure, digits: string): boolean {
  if (figure.kind !== "count" || !/^\d{4,12}(?:\.\d+)?$/.test(digits) || digits.startsWith("0")) return false;
  if (GENERATIONS.has(Number(digits)) && /^\s?(?:세대|인)/u.test(text.slice(figure.numberEnd))) return false;
  return (
    !/[\w,.:/#@~-]$/u.test(text.slice(Math.max(0, figure.start - 1), figure.start)) ||
    /[~]$/u.test(text.slice(0, figure.start))
  );
}

function unitEnd(text: string, figure: Figure): number {
  const end = figure.numberEnd + figure.unit.length;
  return text.slice(figure.numberEnd, end) === figure.unit ? end : end + 1;
}

function withCommas(digits: string): string {
  const [whole = "", ...decimals] = digits.split(".");
  return [whole.replace(/\B(?=(?:\d{3})+$)/gu, ","), ...decimals].join(".");
}
