import { isError, type Sheet } from "../excel-host";
import { formatValue, isDateFormat } from "../excel-host/calc";
import { parseEntry } from "../excel-host/document/edit/parseEntry";

/** A number as one would type it into a cell of this format. */
function numberText(value: number, format: string): string {
  if (format.includes("%")) return `${String(Number((value * 100).toPrecision(15)))}%`;
  if (!isDateFormat(format)) return String(value);
  const hasTime = !Number.isInteger(value);
  return formatValue(value, hasTime ? "yyyy-mm-dd h:mm:ss" : "yyyy-mm-dd");
}

/** Text that would be read as something else is shown with the apostrophe that keeps it text. */
function quoted(text: string, isTextCell: boolean): string {
  const { value, formula } = parseEntry(text, isTextCell, "ymd", new Date().getFullYear());
  return formula === null && value === text ? text : `'${text}`;
}

/** What a cell holds, as the formula bar and the cell editor show it: typed back, it gives the same content. */
export function entryText(sheet: Sheet, row: number, column: number): string {
  const { value, formula } = sheet.cell(row, column);
  const { numberFormat } = sheet.style(row, column);
  if (formula !== null) return formula;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isError(value)) return value.error;
  return typeof value === "number" ? numberText(value, numberFormat) : quoted(value, numberFormat === "@");
}
