import type { Sheet } from "../../excel-host";
import { containsCell } from "../../excel-host/document/area";
import { PIXELS_PER_POINT, sizeOf } from "./pixels";
import { fontFamily } from "./toUniverStyle";

/** What the grid keeps free at both sides of a cell, in pixels. */
const PADDING = 4;
const MAX_KNOWN = 20_000;

const pen = document.createElement("canvas").getContext("2d");
const widths = new Map<string, number>();

function widthOf(text: string, font: string): number {
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (pen === null) return 0;
  if (widths.size > MAX_KNOWN) widths.clear();
  pen.font = font;
  const { width } = pen.measureText(text);
  widths.set(key, width);
  return width;
}

function roomFor(sheet: Sheet, row: number, column: number): number {
  const merge = sheet.state.merges.find((area) => containsCell(area, row, column));
  let width = 0;
  for (let at = column; at <= (merge?.right ?? column); at += 1) width += sizeOf(sheet, "columns", at);
  return width - PADDING;
}

/** A number that does not fit its column shows as `####`, as in Excel; half a number would be read as another. */
export function hashesWhenTooWide(text: string, sheet: Sheet, row: number, column: number): string {
  const { font, numberFormat } = sheet.style(row, column);
  // General rounds to the room there is.
  if (numberFormat === "General" && text.includes(".")) return text;
  const css = `${font.bold ? "bold " : ""}${font.size * PIXELS_PER_POINT}px ${fontFamily(font.name)}`;
  const room = roomFor(sheet, row, column);
  const width = widthOf(text, css);
  if (room <= 0 || width <= room) return text;
  return "#".repeat(Math.max(1, Math.floor(room / widthOf("#", css))));
}
