/** How wide and high a text will be on paper, in the units of a worksheet. */
import type { CellContent, RowHeight } from "../workbook/SheetModel";

const WIDE =
  /[\u1100-\u11FF\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u2160-\u217F\u25A0-\u25FF\u2460-\u24FF]/u;

/** Line height of 10 pt 맑은 고딕, in points. */
const LINE_POINTS = 15;
/** Excel's largest row height, in points. */
const MAX_POINTS = 409;

/** Width in characters of the default font: a Hangul syllable, a Chinese character or a full-width form counts 2. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

/** What text at 10 pt really takes of a width counted that way at the default 11 pt, measured with room to spare. */
const FILL = 0.78;

/** A column width that fits its longest line, kept between `min` and `max` characters. */
export function fittingWidth(texts: Iterable<string>, min: number, max: number): number {
  let widest = 0;
  for (const text of texts) {
    for (const part of text.split("\n")) widest = Math.max(widest, textWidth(part));
  }
  return Math.min(max, Math.max(min, widest + 2));
}

/** How many lines a wrapped text takes in a column of the given width. */
export function linesIn(text: string, columnWidth: number): number {
  const room = Math.max(1, (columnWidth - 2) / FILL);
  return text.split("\n").reduce((sum, part) => sum + Math.max(1, Math.ceil(textWidth(part) / room)), 0);
}

/** Height in points of a row whose cells wrap, never below `minPoints`. */
export function rowPoints(
  cells: readonly { readonly text: string; readonly width: number }[],
  minPoints = 20,
): number {
  const lines = Math.max(1, ...cells.map((cell) => linesIn(cell.text, cell.width)));
  return Math.min(MAX_POINTS, Math.max(minPoints, lines * LINE_POINTS + 5));
}

/** Beyond this many rows a sheet is left to the program's own fitting: nobody prints it, and it would be slow. */
const MOST_FITTED_ROWS = 2000;

export interface FittedColumn {
  readonly width: number;
  readonly wraps: boolean;
}

/** Estimated heights of rows with wrapped texts, to be replaced by a program that fits rows itself. */
export function fittedRows(
  first: number,
  lines: readonly (readonly CellContent[])[],
  columns: readonly FittedColumn[],
  minPoints: number,
): RowHeight[] {
  if (lines.length > MOST_FITTED_ROWS) return [];
  return lines.map((line, index) => {
    const cells = columns.flatMap(({ width, wraps }, column) => {
      const content = line[column];
      return wraps && typeof content === "string" ? [{ text: content, width }] : [];
    });
    return { row: first + index, points: rowPoints(cells, minPoints), auto: true };
  });
}
