import { STANDARD_HEIGHT, STANDARD_WIDTH, type Sheet } from "../Sheet";

/** Points; 0 when hidden. */
export function columnWidth(sheet: Sheet, column: number): number {
  const band = sheet.state.columns.get(column);
  return band?.hidden === true ? 0 : (band?.size ?? STANDARD_WIDTH);
}

/** Points; 0 when hidden. */
export function rowHeight(sheet: Sheet, row: number): number {
  const band = sheet.state.rows.get(row);
  return band?.hidden === true ? 0 : (band?.size ?? STANDARD_HEIGHT);
}

/** Points from the sheet's edge to the start of a row or column. */
export function edgeOf(sheet: Sheet, direction: "rows" | "columns", index: number): number {
  const standard = direction === "rows" ? STANDARD_HEIGHT : STANDARD_WIDTH;
  const size = direction === "rows" ? rowHeight : columnWidth;
  let edge = index * standard;
  for (const own of sheet.state[direction].keys()) {
    if (own < index) edge += size(sheet, own) - standard;
  }
  return edge;
}

/** Characters that a text takes in the default font; Hangul and other wide letters count twice. */
function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += (letter.codePointAt(0) ?? 0) > 0x1100 ? 2 : 1;
  return width;
}

/** The width in points that shows all of a column's texts, as auto-fit measures it (roughly). */
export function fittingWidth(texts: Iterable<string>): number {
  let widest = 0;
  for (const text of texts) {
    for (const line of text.split("\n")) widest = Math.max(widest, textWidth(line));
  }
  return widest === 0 ? STANDARD_WIDTH : (widest * 7 + 5) * 0.75;
}

/** Shares of the font size that a Hangul syllable and a Latin letter or digit take in 맑은 고딕. */
const WIDE = 0.92;
const NARROW = 0.55;

/** The points a line of text takes in a font size, roughly. */
export function lineWidth(line: string, size: number): number {
  let ems = 0;
  for (const letter of line) ems += (letter.codePointAt(0) ?? 0) > 0x1100 ? WIDE : NARROW;
  return ems * size;
}

/** The height in points for so many lines of text. */
export function fittingHeight(lines: number): number {
  return Math.max(1, lines) * STANDARD_HEIGHT;
}
