/** Editing a few lines of a long table: three round trips, and of the table only the column they are known by. */
import { addressOf, type Cell, type CellArea } from "../../submission/Grid";
import type { CellWrite, LineEdits, LinesWish, TableLines } from "../../workbook/WorkbookPort";
import { HostError } from "../../workbook/WorkbookPort";
import { toGrid } from "../read/toGrid";
import { runExcel } from "../runExcel";
import { lineBlocks } from "./lineBlocks";
import { placeOf, rangeOf } from "./ranges";
import { runsOf, writeFormatted } from "./writeCells";

/** See WorkbookPort.editLines. */
export async function editLines(
  wish: LinesWish,
  edit: (lines: TableLines) => LineEdits | null,
): Promise<boolean> {
  try {
    return await runExcel((context) => editIn(context, wish, edit));
  } catch (error) {
    // Nothing was written yet where an answer was too long: the caller reads the sheet in parts.
    if (error instanceof Unread) return false;
    throw error;
  }
}

/** An answer that did not hold the cells. */
class Unread extends Error {
  override readonly name = "Unread";
}

async function editIn(
  context: Excel.RequestContext,
  wish: LinesWish,
  edit: (lines: TableLines) => LineEdits | null,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(wish.sheet);
  const found = await findRows(context, sheet, wish);
  if (found === null) return false;
  const blocks = await loadBlocks(context, sheet, found);
  const edits = edit(linesOf(found.header, blocks));
  if (edits === null) return false;
  write(sheet, blocks, edits.writes);
  for (const [key, text] of Object.entries(edits.settings)) context.workbook.settings.add(key, text);
  await context.sync();
  return true;
}

interface FoundRows {
  readonly header: { readonly cells: readonly Cell[]; readonly left: number };
  readonly rows: readonly number[];
}

/** First trip. Null where the table, its column or one of the texts is not there. */
async function findRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { table, column, texts }: LinesWish,
): Promise<FoundRows | null> {
  const asked = sheet.tables.getItemOrNullObject(table);
  const header = asked.getHeaderRowRange();
  header.load("values,rowIndex,columnIndex");
  const keyed = asked.columns.getItemOrNullObject(column);
  // The whole column of the sheet: people write below tables too.
  const keys = keyed.getRange().getEntireColumn().getUsedRangeOrNullObject(true);
  keys.load("values,rowIndex");
  await context.sync();
  if (asked.isNullObject || keyed.isNullObject || keys.isNullObject) return null;
  const values = answered(keys.values);
  const wanted = new Set(texts);
  const known = new Set<string>();
  const rows = values.flatMap(([value], index) => {
    const row = keys.rowIndex + index;
    const text = String(value).trim();
    if (row <= header.rowIndex || !wanted.has(text)) return [];
    known.add(text);
    return [row];
  });
  if (known.size < wanted.size) return null;
  const cells = (answered(header.values)[0] ?? []).map((value): Cell => String(value));
  return { header: { cells, left: header.columnIndex }, rows };
}

interface LoadedBlock {
  readonly area: CellArea;
  readonly range: Excel.Range;
}

/** Second trip. */
async function loadBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { header, rows }: FoundRows,
): Promise<readonly LoadedBlock[]> {
  const right = header.left + header.cells.length - 1;
  const blocks = lineBlocks(rows).map(({ from, to }) => {
    const area = { top: from, left: header.left, bottom: to, right };
    const range = rangeOf(sheet, area);
    range.load("values,formulas,numberFormat");
    return { area, range };
  });
  await context.sync();
  return blocks;
}

function linesOf({ cells, left }: FoundRows["header"], blocks: readonly LoadedBlock[]): TableLines {
  const before = Array.from({ length: left }, (): Cell => null);
  const rows = new Map<number, readonly Cell[]>();
  for (const { area, range } of blocks) {
    const grid = toGrid({
      name: "",
      visibility: "visible",
      values: answered(range.values),
      formulas: answered(range.formulas),
      numberFormats: answered(range.numberFormat),
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      stamp: null,
    });
    for (const [index, line] of grid.rows.entries()) rows.set(area.top + index, [...before, ...line]);
  }
  return { header: [...before, ...cells], rows };
}

/** Third trip: what the caller makes of the lines. */
function write(sheet: Excel.Worksheet, blocks: readonly LoadedBlock[], writes: readonly CellWrite[]): void {
  const formatAt = (cell: string): unknown => {
    const { row, column } = placeOf(cell);
    const block = blocks.find(({ area }) => row >= area.top && row <= area.bottom);
    if (block === undefined) throw new HostError("other", `${cell} was not read`);
    return answered(block.range.numberFormat)[row - block.area.top]?.[column - block.area.left];
  };
  for (const { row, column, writes: run } of runsOf(writes)) {
    const address = `${addressOf(row, column)}:${addressOf(row + run.length - 1, column)}`;
    writeFormatted(
      sheet.getRange(address),
      run,
      run.map(({ cell }) => formatAt(cell)),
    );
  }
}

/** Beyond its limits Excel on the web answers null instead of the cells, without an error. */
function answered(cells: unknown): readonly (readonly unknown[])[] {
  if (cells === null) throw new Unread("cells");
  return cells as unknown[][];
}
