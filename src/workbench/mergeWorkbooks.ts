import { Workbook, WHOLE_SHEET, type Sheet } from "../excel-host";

function copySheet(into: Workbook, source: Sheet): void {
  const sheet = into.addSheet(source.name);
  sheet.state = { ...source.state };
  source.cells.forEach(WHOLE_SHEET, (cell, row, column) => {
    sheet.cells.set(row, column, cell);
  });
}

/** The first sheet of every workbook in one workbook, in order. Names must differ. */
export function mergeFirstSheets(name: string, workbooks: readonly Workbook[]): Workbook {
  const merged = new Workbook();
  const placeholder = merged.activeSheet;
  for (const { state } of workbooks) {
    const [first] = state.sheets;
    if (first !== undefined) copySheet(merged, first);
  }
  const sheets = merged.state.sheets.filter((sheet) => sheet !== placeholder);
  if (sheets.length > 0) merged.state = { ...merged.state, sheets };
  merged.state = { ...merged.state, name };
  merged.activeSheetId = (sheets[0] ?? placeholder).id;
  return merged;
}
