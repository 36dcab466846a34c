import { STANDARD_HEIGHT, type Sheet } from "../../excel-host";
import { containsCell } from "../../excel-host/document/area";
import { columnWidth } from "../../excel-host/document/edit/sizes";
import { pixels, widthOf } from "./measure";

/** What the grid keeps free at both sides of a cell, in pixels. */
const PADDING = 6;
const PER_INDENT = 11;
/** Height of a line of text as a share of its font size. */
const LEADING = 1.5;
/** Lines break between words, before they are full. */
const SHARE_OF_LINE = 0.88;
/** Rows looked at; the rest of a very long sheet keeps the standard height. */
const MOST_ROWS = 3000;

interface Fitted {
  readonly cells: ReturnType<Sheet["cells"]["snapshot"]>;
  readonly rows: Sheet["state"]["rows"];
  readonly columns: Sheet["state"]["columns"];
  readonly heights: ReadonlyMap<number, number>;
}

const known = new WeakMap<Sheet, Fitted>();

function linesIn(text: string, room: number, width: (line: string) => number): number {
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(width(line) / room)), 0);
}

function heightsOf(sheet: Sheet): Map<number, number> {
  const heights = new Map<number, number>();
  const used = sheet.usedArea(true);
  if (used === null) return heights;
  const area = { ...used, bottom: Math.min(used.bottom, used.top + MOST_ROWS) };
  sheet.cells.forEach(area, ({ value }, row, column) => {
    if (typeof value !== "string" || sheet.state.rows.get(row)?.size !== undefined) return;
    const style = sheet.style(row, column);
    const free = pixels(columnWidth(sheet, column)) - PADDING - style.indentLevel * PER_INDENT;
    const room = free * SHARE_OF_LINE;
    const isMerged = sheet.state.merges.some((merge) => containsCell(merge, row, column));
    if (!style.wrapText || isMerged || room <= 0) return;
    const lines = linesIn(value, room, (line) => widthOf(line, style));
    const height = pixels(lines * style.font.size * LEADING + 4);
    if (height > (heights.get(row) ?? pixels(STANDARD_HEIGHT))) heights.set(row, height);
  });
  return heights;
}

/** Rows that a file gives no height, and that wrapped text makes higher, as Excel does on opening: row → pixels. */
export function fittedRows(sheet: Sheet): ReadonlyMap<number, number> {
  const { rows, columns } = sheet.state;
  const fitted = known.get(sheet);
  if (fitted?.rows === rows && fitted.columns === columns && sheet.cells.isAt(fitted.cells))
    return fitted.heights;
  const heights = heightsOf(sheet);
  known.set(sheet, { cells: sheet.cells.snapshot(), rows, columns, heights });
  return heights;
}
