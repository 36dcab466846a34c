import { runExcel } from "../runExcel";

/** The sheet and the cell the user stands on. */
export function activeCell(): Promise<{ sheet: string; cell: string }> {
  return runExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address");
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    return { sheet: sheet.name, cell: cell.address.slice(cell.address.lastIndexOf("!") + 1) };
  });
}
