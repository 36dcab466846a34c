import { STANDARD_HEIGHT, STANDARD_WIDTH, type Sheet } from "../../excel-host";
import { columnWidth, rowHeight } from "../../excel-host/document/edit/sizes";

export const PIXELS_PER_POINT = 96 / 72;

/** The grid draws whole pixels. */
export function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

type Direction = "rows" | "columns";

/** Pixels; 0 when hidden. */
export function sizeOf(sheet: Sheet, direction: Direction, index: number): number {
  return pixels(direction === "rows" ? rowHeight(sheet, index) : columnWidth(sheet, index));
}

/** Pixels from the sheet's edge to the start of a row or column. */
export function startOf(sheet: Sheet, direction: Direction, index: number): number {
  const standard = pixels(direction === "rows" ? STANDARD_HEIGHT : STANDARD_WIDTH);
  let start = index * standard;
  for (const own of sheet.state[direction].keys()) {
    if (own < index) start += sizeOf(sheet, direction, own) - standard;
  }
  return start;
}
