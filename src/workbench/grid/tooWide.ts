import type { Sheet } from "../../excel-host";
import { containsCell } from "../../excel-host/document/area";
import { widthOf } from "./measure";
import { sizeOf } from "./pixels";

/** What the grid keeps free at both sides of a cell, in pixels. */
const PADDING = 4;
function roomFor(sheet: Sheet, row: number, column: number): number {
  const merge = sheet.state.merges.find((area) => containsCell(area, row, column));
  let width = 0;
  for (let at = column; at <= (merge?.right ?? column); at += 1) width += sizeOf(sheet, "columns", at);
  return width - PADDING;
}

/** A number that does not fit its column shows as `####`, as in Excel; half a number would be read as another. */
export function hashesWhenTooWide(text: string, sheet: Sheet, row: number, column: number): string {
  const style = sheet.style(row, column);
  // General rounds to the room there is.
  if (style.numberFormat === "General" && text.includes(".")) return text;
  const room = roomFor(sheet, row, column);
  if (room <= 0 || widthOf(text, style) <= room) return text;
  return "#".repeat(Math.max(1, Math.floor(room / widthOf("#", style))));
}
