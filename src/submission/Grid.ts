/**
 * A worksheet as plain data, whoever read it (Excel or an .xlsx file). Everything here survives structured cloning,
 * so a worker can hand it over. Rows and columns are 0-based from A1.
 */

export type Scalar = string | number | boolean | null;

/** A cell with something to know beyond its value. Most cells are bare scalars. */
export interface MarkedCell {
  /** The stored value; null where there is none (an error, a formula never calculated). */
  readonly value: Scalar;
  /** What the number format makes of a number. A date's value is its serial number in the 1900 system. */
  readonly format?: "percent" | "date";
  /** The formula with its leading `=`. */
  readonly formula?: string;
  /** An error value such as `#DIV/0!`. */
  readonly error?: string;
  /** A formula without a stored result. */
  readonly uncalculated?: true;
}

export type Cell = Scalar | MarkedCell;

/** A rectangle of cells, 0-based, both ends inclusive. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

export interface Grid {
  readonly sheet: string;
  readonly visibility: SheetVisibility;
  /** Rows may be shorter than the widest one; a missing cell is blank. */
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly CellArea[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** The form stamp: the text of the sheet-scoped defined name `_chwihap_form`, or null. */
  readonly stamp: string | null;
}

/** One workbook as it was received. */
export interface SourceBook {
  /** File name without folders, as shown to people. */
  readonly file: string;
  /** Size in bytes. */
  readonly bytes: number;
  /** Lower-case hex digest of the bytes. */
  readonly sha256: string;
  /** Last-modified time, ISO 8601, or null when unknown. */
  readonly modified: string | null;
  readonly grids: readonly Grid[];
  /** True when the workbook links to other files. */
  readonly hasExternalLinks: boolean;
}

export function isMarked(cell: Cell | undefined): cell is MarkedCell {
  return typeof cell === "object" && cell !== null;
}

/** The value of a cell whether or not it is marked; null for blank, error and uncalculated cells. */
export function scalarOf(cell: Cell | undefined): Scalar {
  if (cell === undefined) return null;
  return isMarked(cell) ? cell.value : cell;
}

export function cellAt(grid: Grid, row: number, column: number): Cell {
  return grid.rows[row]?.[column] ?? null;
}

/** `0 → A`, `26 → AA`. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The address of a 0-based position: `(6, 3) → D7`. */
export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The 0-based position of an address, the inverse of `addressOf`: `D7 → (6, 3)`. Null for anything else. */
export function positionOf(address: string): { readonly row: number; readonly column: number } | null {
  const match = /^([A-Z]{1,3})([1-9]\d*)$/.exec(address);
  if (match === null) return null;
  const [, letters = "", digits = ""] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}
