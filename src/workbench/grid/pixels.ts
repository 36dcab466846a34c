import { STANDARD_HEIGHT, STANDARD_WIDTH, type Sheet } from "../../excel-host";
import { columnWidth, rowHeight } from "../../excel-host/document/edit/sizes";
import { fittedRows } from "./fittedRows";
import { pixels } from "./measure";

type Direction = "rows" | "columns";

/** Pixels; 0 when hidden. */
export function sizeOf(sheet: Sheet, direction: Direction, index: number): number {
  if (direction === "columns") return pixels(columnWidth(sheet, index));
  const band = sheet.state.rows.get(index);
  const fitted = band?.hidden === true || band?.size !== undefined ? undefined : fittedRows(sheet).get(index);
  return fitted ?? pixels(rowHeight(sheet, index));
}

/** Pixels from the sheet's edge to the start of a row or column. */
export function startOf(sheet: Sheet, direction: Direction, index: number): number {
  const standard = pixels(direction === "rows" ? STANDARD_HEIGHT : STANDARD_WIDTH);
  const fitted = direction === "rows" ? fittedRows(sheet) : null;
  const own = sheet.state[direction];
  let start = index * standard;
  for (const at of own.keys()) if (at < index) start += sizeOf(sheet, direction, at) - standard;
  for (const [at, height] of fitted ?? []) if (at < index && !own.has(at)) start += height - standard;
  return start;
}
