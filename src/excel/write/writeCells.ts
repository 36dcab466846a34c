import type { CellWrite } from "../../workbook/WorkbookPort";
import { runExcel } from "../runExcel";
import { cellInput } from "./protectText";

/** Writes single cells of one sheet. A cell formatted as text would keep a number as text, so it is set free first. */
export function writeCells(sheet: string, writes: readonly CellWrite[]): Promise<void> {
  return runExcel(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    const ranges = writes.map(({ cell, value }) => {
      const range = target.getRange(cell);
      if (typeof value === "number") range.load("numberFormat");
      return range;
    });
    if (writes.some(({ value }) => typeof value === "number")) await context.sync();
    writes.forEach(({ cell, value, formula }, index) => {
      const range = ranges[index] ?? target.getRange(cell);
      const input = typeof value === "string" && formula === true ? value : cellInput(value);
      const isText = typeof value === "number" && (range.numberFormat as unknown[][])[0]?.[0] === "@";
      if (isText) range.numberFormat = [["General"]];
      range.formulas = [[input]];
    });
    await context.sync();
  });
}
