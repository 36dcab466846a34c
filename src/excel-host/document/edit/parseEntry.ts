import { serialFromText } from "../../calc/dates";
import { numberFromText } from "../../calc/numberText";
import { isErrorCode, type CellValue } from "../CellValue";

/** What Excel makes of something typed into a cell. */
export interface Entry {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The format Excel gives a cell that has none yet; null to leave it. */
  readonly numberFormat: string | null;
}

/** The order of the parts in short dates: the API speaks en-US, the Korean keyboard year first. */
export type DateOrder = "mdy" | "ymd";

const DATE_FORMATS: Readonly<Record<DateOrder, string>> = { mdy: "m/d/yyyy", ymd: "yyyy-mm-dd" };

function entry(value: CellValue, numberFormat: string | null = null): Entry {
  return { value, formula: null, numberFormat };
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** `2-3-7`, `1/2/22`, `3/4`: the dates people did not mean to write. */
function shortDate(text: string, order: DateOrder, thisYear: number): number | null {
  const match = /^(\d{1,4})([-/])(\d{1,2})(?:\2(\d{1,4}))?$/.exec(text);
  if (match === null) return null;
  const [a, b, c] = [match[1], match[3], match[4]].map((part) => (part === undefined ? null : Number(part)));
  if (a === null || a === undefined || b === null || b === undefined) return null;
  const yearFirst = order === "ymd" || a > 31;
  const [year, month, day] =
    c === null || c === undefined ? [thisYear, a, b] : yearFirst ? [fullYear(a), b, c] : [fullYear(c), a, b];
  return serialFromText(`${String(year)}-${String(month)}-${String(day)}`);
}

function decimals(text: string): string {
  const digits = /\.(\d+)/.exec(text)?.[1];
  return digits === undefined ? "" : `.${"0".repeat(Math.min(digits.length, 2)).padEnd(2, "0")}`;
}

function numberFormatOf(text: string, value: number, order: DateOrder): string | null {
  if (/^\d{1,2}:\d{2}:\d{2}$/.test(text)) return "h:mm:ss";
  if (/^\d{1,2}:\d{2}$/.test(text)) return "h:mm";
  if (/\d:\d{2}/.test(text)) return `${DATE_FORMATS[order]} h:mm`;
  if (/년/.test(text)) return 'yyyy"년" m"월" d"일"';
  if (/^\d{4}[-/.]/.test(text)) return DATE_FORMATS[order];
  if (text.includes("%")) return `0${decimals(text)}%`;
  if (/[₩$]/.test(text)) return `${text.includes("$") ? "$" : "₩"}#,##0${decimals(text)}`;
  if (text.includes(",")) return `#,##0${decimals(text)}`;
  if (/e/i.test(text)) return "0.00E+00";
  return Number.isFinite(value) ? null : "General";
}

/** Reads a text the way a cell does. `isTextCell`: the cell has the format `@` and keeps everything as it is. */
export function parseEntry(text: string, isTextCell: boolean, order: DateOrder, thisYear: number): Entry {
  if (text === "") return entry(null);
  if (isTextCell) return entry(text);
  if (text.startsWith("'")) return entry(text.slice(1));
  if (text.startsWith("=") && text.length > 1) return { value: null, formula: text, numberFormat: null };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return entry(/^true$/i.test(trimmed));
  if (isErrorCode(trimmed.toUpperCase())) {
    const code = trimmed.toUpperCase();
    if (isErrorCode(code)) return entry({ error: code });
  }
  const date = shortDate(trimmed, order, thisYear);
  if (date !== null) return entry(date, DATE_FORMATS[order]);
  const number = numberFromText(trimmed);
  if (number !== null) return entry(number, numberFormatOf(trimmed, number, order));
  if (/^[+\-@]./.test(text)) return { value: null, formula: `=${text}`, numberFormat: null };
  return entry(text);
}
