import { type Area, type Sheet } from "../../excel-host";
import { containsCell, MAX_COLUMNS, MAX_ROWS } from "../../excel-host/document/area";
import { startOf } from "./pixels";

/** Where the grid stands, in pixels of its own element. */
export interface GridPlace {
  readonly sheet: Sheet;
  /** Of the sheet scrolled away. */
  readonly scrollX: number;
  readonly scrollY: number;
  /** Width of the row headings and height of the column headings. */
  readonly headingWidth: number;
  readonly headingHeight: number;
  /** Where headings and frozen rows and columns end. */
  readonly frozenRight: number;
  readonly frozenBottom: number;
}

/** A cell on the screen; parts of it may lie under frozen ones. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The cells a merge makes one of, or the cell alone. */
function wholeCell(sheet: Sheet, row: number, column: number): Area {
  const merge = sheet.state.merges.find((area) => containsCell(area, row, column));
  return merge ?? { top: row, left: column, bottom: row, right: column };
}

/** Null when the cell is scrolled out of view or hidden. */
export function boxOf(place: GridPlace, row: number, column: number): Box | null {
  const { sheet } = place;
  const { top, left, bottom, right } = wholeCell(sheet, row, column);
  const isFrozenRow = top < (sheet.state.freeze?.rows ?? 0);
  const isFrozenColumn = left < (sheet.state.freeze?.columns ?? 0);
  const startY = startOf(sheet, "rows", top);
  const startX = startOf(sheet, "columns", left);
  const height = startOf(sheet, "rows", bottom + 1) - startY;
  const width = startOf(sheet, "columns", right + 1) - startX;
  const x = place.headingWidth + startX - (isFrozenColumn ? 0 : place.scrollX);
  const y = place.headingHeight + startY - (isFrozenRow ? 0 : place.scrollY);
  const isUnder =
    (!isFrozenColumn && x + width <= place.frozenRight) || (!isFrozenRow && y + height <= place.frozenBottom);
  return width === 0 || height === 0 || isUnder ? null : { x, y, width, height };
}

/** The row or column that a pixel of the sheet lies in. */
function lineAt(sheet: Sheet, direction: "rows" | "columns", pixel: number, limit: number): number {
  let low = 0;
  let high = limit - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (startOf(sheet, direction, middle) <= pixel) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The cell at a place in the grid's element; null over the headings. */
export function cellAt(
  place: GridPlace,
  x: number,
  y: number,
): { readonly row: number; readonly column: number } | null {
  const { sheet, headingWidth, headingHeight } = place;
  if (x < headingWidth || y < headingHeight) return null;
  const down = y - headingHeight + (y < place.frozenBottom ? 0 : place.scrollY);
  const along = x - headingWidth + (x < place.frozenRight ? 0 : place.scrollX);
  return {
    row: lineAt(sheet, "rows", down, MAX_ROWS),
    column: lineAt(sheet, "columns", along, MAX_COLUMNS),
  };
}
