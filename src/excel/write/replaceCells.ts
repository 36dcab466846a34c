import { parseKeptCells, printKeptCells, type KeptCell, type KeptContent } from "../../workbook/keptCells";
import { HostError, type PlacedWrite, type PutBack } from "../../workbook/WorkbookPort";
import { readSetting } from "../read/askSettings";
import { runExcel } from "../runExcel";
import { cellInput } from "./protectText";
import { TEXT_FORMAT, writeRun } from "./writeCells";

function first(matrix: unknown): unknown {
  return (matrix as unknown[][])[0]?.[0];
}

function load(range: Excel.Range): Excel.Range {
  range.load("formulas,values,numberFormat");
  return range;
}

function contentOf(range: Excel.Range): KeptContent {
  const formula = first(range.formulas);
  const content = typeof formula === "number" || typeof formula === "boolean" ? formula : String(formula);
  return {
    content,
    // A formula differs from its value; a text that merely begins with `=` does not.
    text: typeof content === "string" && content !== "" && content === first(range.values),
    numberFormat: String(first(range.numberFormat)),
  };
}

function keepSetting(key: string, text: string): Promise<void> {
  return runExcel(async (context) => {
    context.workbook.settings.add(key, text);
    await context.sync();
  });
}

interface Placed {
  readonly sheet: string;
  readonly cell: string;
}

function rangesOf(context: Excel.RequestContext, places: readonly Placed[]): Excel.Range[] {
  const { worksheets } = context.workbook;
  return places.map(({ sheet, cell }) => worksheets.getItem(sheet).getRange(cell));
}

function readCells(places: readonly Placed[]): Promise<KeptContent[]> {
  return runExcel(async (context) => {
    const ranges = rangesOf(context, places).map(load);
    await context.sync();
    return ranges.map(contentOf);
  });
}

/** Writes and tells what the cells hold then: a number may have freed a cell that was text. */
function writeAll(writes: readonly PlacedWrite[]): Promise<KeptContent[]> {
  return runExcel(
    async (context) => {
      const ranges = rangesOf(context, writes).map(load);
      await context.sync();
      for (const [at, write] of writes.entries()) {
        const range = ranges[at];
        if (range !== undefined) writeRun(range, [write]);
      }
      const written = rangesOf(context, writes).map(load);
      await context.sync();
      return written.map(contentOf);
    },
    { oneUndoStep: true },
  );
}

/** After a failure in the middle of writing: all or nothing. */
async function takeBack(
  writes: readonly Placed[],
  before: readonly KeptContent[],
  failure: unknown,
): Promise<never> {
  try {
    await runExcel(async (context) => {
      for (const [at, range] of rangesOf(context, writes).entries()) {
        const content = before[at];
        if (content !== undefined) putBack(range, content);
      }
      await context.sync();
    });
  } catch (error) {
    const detail = error instanceof HostError ? error.detail : String(error);
    throw new HostError("rollback-failed", detail, { cause: failure });
  }
  throw failure;
}

/** See WorkbookPort.replaceCells. */
export async function replaceCells(writes: readonly PlacedWrite[], key: string, at: string): Promise<void> {
  const before = await readCells(writes);
  try {
    const after = await writeAll(writes);
    const cells = writes.flatMap(({ sheet, cell }, index): KeptCell[] => {
      const [was, is] = [before[index], after[index]];
      return was === undefined || is === undefined ? [] : [{ sheet, cell, before: was, after: is }];
    });
    await keepSetting(key, printKeptCells({ at, cells }));
  } catch (error) {
    await takeBack(writes, before, error);
  }
}

function holds(range: Excel.Range, { content, numberFormat }: KeptContent): boolean {
  const now = contentOf(range);
  return now.content === content && now.numberFormat === numberFormat;
}

/** A number into a cell that was text, or the other way round: the format has to be right before the content comes. */
function putBack(range: Excel.Range, { content, text, numberFormat }: KeptContent): void {
  range.numberFormat = [[numberFormat]];
  range.formulas = [[text && numberFormat !== TEXT_FORMAT ? cellInput(String(content)) : content]];
}

/** See WorkbookPort.putBackCells. */
export async function putBackCells(key: string): Promise<PutBack> {
  const kept = parseKeptCells(await readSetting(key));
  if (kept === null) return { restored: 0, changed: 0 };
  const outcome = await runExcel(
    async (context) => {
      const { worksheets } = context.workbook;
      const names = [...new Set(kept.cells.map(({ sheet }) => sheet))];
      const sheets = new Map(names.map((name) => [name, worksheets.getItemOrNullObject(name)]));
      await context.sync();
      const targets = kept.cells.flatMap((cell) => {
        const sheet = sheets.get(cell.sheet);
        return sheet === undefined || sheet.isNullObject
          ? []
          : [{ cell, range: load(sheet.getRange(cell.cell)) }];
      });
      await context.sync();
      const unchanged = targets.filter(({ cell, range }) => holds(range, cell.after));
      for (const { cell, range } of unchanged) putBack(range, cell.before);
      await context.sync();
      return { restored: unchanged.length, changed: kept.cells.length - unchanged.length };
    },
    { oneUndoStep: true },
  );
  await keepSetting(key, "");
  return outcome;
}
