import type { CellWrite } from "../../workbook/WorkbookPort";
import { runExcel } from "../runExcel";
import { cellInput } from "./protectText";

const TEXT_FORMAT = "@";

function formatOf(range: Excel.Range): unknown {
  return (range.numberFormat as unknown[][])[0]?.[0];
}

/**
 * A cell formatted as text takes what it is given to the letter: it would keep a number or a formula as text, so it is
 * set free first, and a text prefix would become part of the text, so it goes without.
 */
function write(range: Excel.Range, { value, formula }: CellWrite): void {
  const isText = formatOf(range) === TEXT_FORMAT;
  const keepsText = typeof value === "string" && formula !== true;
  if (isText && !keepsText) range.numberFormat = [["General"]];
  range.formulas = [[isText || !keepsText ? value : cellInput(value)]];
}

/** Writes single cells of one sheet in two round trips. */
export function writeCells(sheet: string, writes: readonly CellWrite[]): Promise<void> {
  return runExcel(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    const ranges = writes.map((wanted) => ({ wanted, range: target.getRange(wanted.cell) }));
    for (const { range } of ranges) range.load("numberFormat");
    await context.sync();
    for (const { range, wanted } of ranges) write(range, wanted);
    await context.sync();
  });
}
