import { formatValue } from "../calc/format/formatValue";
import { columnCount, rowCount, spansAllColumns, spansAllRows, type Area } from "../document/area";
import type { CellValue } from "../document/CellValue";
import { isError } from "../document/CellValue";
import type { CellInput } from "../document/edit/content";
import type { Sheet } from "../document/Sheet";
import { invalidArgument, wrongDimensions } from "../protocol/errors";
import { jsonOf, type Argument } from "../protocol/Arguments";
import type { Json } from "../protocol/wire";

/** Excel on the web answers no read of more cells than this. */
export const MAX_CELLS_READ = 5_000_000;

/** Whole rows or columns: Excel neither reads nor writes their cells one by one. */
export function isUnbounded(area: Area): boolean {
  return spansAllRows(area) || spansAllColumns(area);
}

/** Reads an area cell by cell. Null, without an error, for unbounded areas and beyond the read limit, as in Excel. */
export function readMatrix<T>(area: Area, read: (row: number, column: number) => T): T[][] | null {
  if (isUnbounded(area) || rowCount(area) * columnCount(area) > MAX_CELLS_READ) return null;
  const matrix: T[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: T[] = [];
    for (let column = area.left; column <= area.right; column += 1) line.push(read(row, column));
    matrix.push(line);
  }
  return matrix;
}

/** A value as JSON shows it: blank is an empty text, errors are their code. */
export function jsonValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isError(value) ? value.error : value;
}

export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (isError(value)) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

export function shownText(sheet: Sheet, row: number, column: number): string {
  const { value } = sheet.cell(row, column);
  if (value === null) return "";
  if (isError(value)) return value.error;
  return formatValue(value, sheet.style(row, column).numberFormat);
}

/** The formula as typed, or the constant. */
export function formulaOrValue(sheet: Sheet, row: number, column: number): string | number | boolean {
  const cell = sheet.cell(row, column);
  return cell.formula ?? jsonValue(cell.value);
}

function isMatrix(value: Json): value is readonly (readonly Json[])[] {
  return Array.isArray(value) && value.every((line) => Array.isArray(line));
}

/** A matrix of the area's size, or one value for all of its cells. Errors: InvalidArgument. */
export function matrixReader(area: Area, value: Argument): (row: number, column: number) => Json {
  if (isUnbounded(area)) throw invalidArgument();
  const json = jsonOf(value);
  if (!Array.isArray(json)) return () => json;
  if (!isMatrix(json)) throw wrongDimensions();
  const columns = columnCount(area);
  if (json.length !== rowCount(area) || json.some((line) => line.length !== columns)) {
    throw wrongDimensions();
  }
  return (row, column) => json[row]?.[column] ?? null;
}

export function inputReader(area: Area, value: Argument): (row: number, column: number) => CellInput {
  const read = matrixReader(area, value);
  return (row, column) => {
    const input = read(row, column);
    if (typeof input === "object" && input !== null) throw wrongDimensions();
    return input;
  };
}
