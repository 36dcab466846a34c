import type { Cell, CellArea, Grid, MarkedCell, Scalar, SheetVisibility } from "../../submission/Grid";
import { formatKind } from "./formatKind";

/** What Office.js loads of a sheet, from A1 on. */
export interface LoadedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly merges: readonly CellArea[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly stamp: string | null;
}

/** The error values Excel can show; typed into a cell they become errors too, so the text alone decides. */
const ERROR_VALUES = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#GETTING_DATA",
  "#UNKNOWN!",
]);

function toScalar(value: unknown): Scalar {
  if (value === "" || value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  return String(value);
}

function toCell(value: unknown, formula: unknown, numberFormat: unknown): Cell {
  const scalar = toScalar(value);
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  const error = typeof scalar === "string" && ERROR_VALUES.has(scalar) ? scalar : null;
  const format =
    typeof scalar === "number" && typeof numberFormat === "string" ? formatKind(numberFormat) : null;
  if (!isFormula && error === null && format === null) return scalar;
  const marked: MarkedCell = {
    value: error === null ? scalar : null,
    ...(format === null ? {} : { format }),
    ...(isFormula ? { formula } : {}),
    ...(error === null ? {} : { error }),
  };
  return marked;
}

export function toGrid(sheet: LoadedSheet): Grid {
  return {
    sheet: sheet.name,
    visibility: sheet.visibility,
    rows: sheet.values.map((line, row) =>
      line.map((value, column) =>
        toCell(value, sheet.formulas[row]?.[column], sheet.numberFormats[row]?.[column]),
      ),
    ),
    merges: sheet.merges,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    stamp: sheet.stamp,
  };
}
