import { parseKeptCells, printKeptCells, type KeptCell, type KeptContent } from "../../workbook/keptCells";
import type { PlacedWrite, PutBack } from "../../workbook/WorkbookPort";
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

/** See WorkbookPort.replaceCells. */
export async function replaceCells(writes: readonly PlacedWrite[], key: string, at: string): Promise<void> {
  const cells = await runExcel(
    async (context) => {
      const { worksheets } = context.workbook;
      const targets = writes.map((write) => ({
        write,
        range: load(worksheets.getItem(write.sheet).getRange(write.cell)),
      }));
      await context.sync();
      const before = targets.map(({ range }) => contentOf(range));
      for (const { range, write } of targets) {
        writeRun(range, [write]);
        load(range);
      }
      await context.sync();
      return targets.map(({ range, write: { sheet, cell } }, index): KeptCell => ({
        sheet,
        cell,
        before: before[index] ?? contentOf(range),
        after: contentOf(range),
      }));
    },
    { oneUndoStep: true },
  );
  await keepSetting(key, printKeptCells({ at, cells }));
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
