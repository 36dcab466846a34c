import { FormulaSyntaxError } from "../../calc/syntax/FormulaSyntaxError";
import { parseFormula } from "../../calc/syntax/parse";
import { invalidArgument } from "../../protocol/errors";
import { columnCount, rowCount, type Area } from "../area";
import type { Cell } from "../CellStore";
import { patchStyle } from "../CellStyle";
import type { CellValue } from "../CellValue";
import type { Sheet } from "../Sheet";
import { parseEntry, type DateOrder, type Entry } from "./parseEntry";

/** What can be put into a cell: a constant, text to be read as typed, `""` to empty it, null to leave it. */
export type CellInput = string | number | boolean | null;

function checkFormula(formula: string): void {
  try {
    parseFormula(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) throw invalidArgument();
    throw error;
  }
}

function entryOf(input: string | number | boolean, isTextCell: boolean, order: DateOrder): Entry {
  if (typeof input !== "string") {
    const value: CellValue = isTextCell ? String(input).toUpperCase() : input;
    return { value, formula: null, numberFormat: null };
  }
  const entry = parseEntry(input, isTextCell, order, new Date().getFullYear());
  if (entry.formula !== null) checkFormula(entry.formula);
  return entry;
}

function cellWith(sheet: Sheet, row: number, column: number, entry: Entry): Cell {
  const cell = sheet.cell(row, column);
  const style = cell.style ?? null;
  const effective = sheet.style(row, column);
  if (entry.numberFormat === null || effective.numberFormat !== "General") {
    return { value: entry.value, formula: entry.formula, style };
  }
  return {
    value: entry.value,
    formula: entry.formula,
    style: patchStyle(effective, { numberFormat: entry.numberFormat }),
  };
}

/** Puts one input into one cell, with Excel's reading of texts. Errors: InvalidArgument for a broken formula. */
export function putInput(
  sheet: Sheet,
  row: number,
  column: number,
  input: CellInput,
  order: DateOrder = "mdy",
): void {
  if (input === null) return;
  const isTextCell = sheet.style(row, column).numberFormat === "@";
  const entry = entryOf(input, isTextCell, order);
  sheet.cells.set(row, column, cellWith(sheet, row, column, entry));
}

/** Puts a matrix of inputs into an area of the same size. */
export function putInputs(
  sheet: Sheet,
  area: Area,
  input: (row: number, column: number) => CellInput,
  order: DateOrder = "mdy",
): void {
  const rows = rowCount(area);
  const columns = columnCount(area);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      putInput(sheet, area.top + row, area.left + column, input(row, column), order);
    }
  }
}

/** Empties cells, keeping their look. */
export function clearContents(sheet: Sheet, area: Area): void {
  sheet.cells.forEach(area, (cell, row, column) => {
    sheet.cells.set(row, column, { value: null, formula: null, style: cell.style });
  });
}
