import { addressOf, positionOf, type CellArea } from "../../submission/Grid";

export function rangeOf(sheet: Excel.Worksheet, area: CellArea): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
}

/**
 * A range for this batch only. Excel would hold every other until it is told, in a batch of its own, to let go.
 * @param range not to be used any more afterwards
 */
export function withRange(range: Excel.Range, use: (range: Excel.Range) => void): void {
  use(range);
  range.untrack();
}

/** `A1:C3`. */
export function addressOfArea(area: CellArea): string {
  return `${addressOf(area.top, area.left)}:${addressOf(area.bottom, area.right)}`;
}

/** The 0-based position of a single cell; anything else is a fault of the caller. */
export function placeOf(cell: string): { readonly row: number; readonly column: number } {
  const place = positionOf(cell);
  if (place === null) throw new TypeError(`${cell} is no address of a cell`);
  return place;
}
