/** What a cell holds, told apart once for every kind of column. */
import { isoDateOf } from "./dates";
import { blankField, noneField, unreadableField } from "./field";
import { isMarked, type Cell } from "./Grid";
import { isNoneWord } from "./noneWords";
import type { Field } from "./SubmissionSheet";

export type Content =
  | { readonly kind: "text"; readonly text: string; readonly formula: string | null }
  | {
      readonly kind: "number";
      readonly number: number;
      /** As a person would type it: `91.1%`, `2002-03-07`, `1234.5`. */
      readonly text: string;
      readonly format: "plain" | "percent" | "date";
      readonly formula: string | null;
    }
  | { readonly kind: "truth"; readonly text: string; readonly formula: string | null }
  /** Nothing to read a value from: the field is settled already. */
  | { readonly kind: "settled"; readonly field: Field<never> };

/** Looks at a cell without judging it; blank cells, none-words, errors and uncalculated formulas are settled here. */
export function contentOf(cell: Cell | undefined, address: string): Content {
  if (cell === null || cell === undefined) return { kind: "settled", field: blankField(address) };
  if (!isMarked(cell)) return plainContent(cell, address, "plain", null);
  const formula = cell.formula ?? null;
  if (cell.error !== undefined) {
    return { kind: "settled", field: unreadableField(cell.error, address, "error-value", formula) };
  }
  if (cell.uncalculated === true) {
    return {
      kind: "settled",
      field: unreadableField(formula ?? "", address, "formula-not-calculated", formula),
    };
  }
  if (cell.value === null) return { kind: "settled", field: blankField(address, formula) };
  return plainContent(cell.value, address, cell.format ?? "plain", formula);
}

function plainContent(
  value: string | number | boolean,
  address: string,
  format: "plain" | "percent" | "date",
  formula: string | null,
): Content {
  if (typeof value === "number") {
    return { kind: "number", number: value, text: numberText(value, format), format, formula };
  }
  if (typeof value === "boolean") return { kind: "truth", text: value ? "TRUE" : "FALSE", formula };
  if (isBlankText(value)) return { kind: "settled", field: blankField(address, formula) };
  if (isNoneWord(value)) return { kind: "settled", field: noneField(value, address, formula) };
  return { kind: "text", text: value, formula };
}

/** True for text that shows nothing: spaces of any width, line breaks, zero-width characters. */
function isBlankText(text: string): boolean {
  return !startsVisibly(text) && !/[^\s\u200b-\u200d\u2060\ufeff]/u.test(text);
}

/** True when the first character is certainly no white space: the common case, told without a pattern. */
function startsVisibly(text: string): boolean {
  return isVisible(text.charCodeAt(0));
}

/** True for a letter or sign of ASCII and for a Hangul syllable; false says nothing. */
export function isVisible(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code >= 0xac00 && code <= 0xd7a3);
}

/** True for a cell in which a person sees nothing. A formula without a result, or an error, is something. */
export function isBlankCell(cell: Cell | undefined): boolean {
  if (cell === null || cell === undefined) return true;
  if (typeof cell === "string") return isBlankText(cell);
  if (!isMarked(cell)) return false;
  if (cell.error !== undefined || cell.uncalculated === true) return false;
  return cell.value === null || (typeof cell.value === "string" && isBlankText(cell.value));
}

/** The text of a cell as a person would type it; "" for a blank one. */
export function textOf(cell: Cell | undefined): string {
  if (typeof cell === "string") return cell;
  const content = contentOf(cell, "");
  return content.kind === "settled" ? content.field.raw : content.text;
}

/** A number to Excel's 15 significant digits, which drops binary noise: 0.1+0.2 is 0.3. */
export function tidy(value: number): number {
  if (Number.isInteger(value)) return value;
  const short = Math.round(value * 1e6) / 1e6;
  // A decimal of six places so near that 15 digits cannot tell them apart is what 15 digits would give.
  return Math.abs(value) < 1e8 && Math.abs(short - value) <= Math.abs(value) * 4e-16
    ? short
    : Number(value.toPrecision(15));
}

/** A percent-formatted number in percent: 0.911 → 91.1. */
export function asPercent(value: number): number {
  return tidy(value * 100);
}

function numberText(value: number, format: "plain" | "percent" | "date"): string {
  if (format === "percent") return `${asPercent(value)}%`;
  if (format === "date") return isoDateOf(value) ?? String(value);
  return String(tidy(value));
}
