import {
  WHOLE_SHEET,
  cellAddress,
  type Cell,
  type Sheet,
  type Workbook,
} from "../../../src/excel-host/document";

/** Ids are made anew by reading a file. */
function withoutId<T extends { readonly id: string }>(part: T): T {
  return { ...part, id: "" };
}

/** Everything of a sheet that must survive a file; looks are as they show. */
function describedSheet(sheet: Sheet): unknown {
  const cells = new Map<string, Cell>();
  sheet.cells.forEach(WHOLE_SHEET, (cell, row, column) => {
    cells.set(cellAddress(row, column), { ...cell, style: sheet.style(row, column) });
  });
  const { state } = sheet;
  return {
    ...state,
    cells,
    tables: state.tables.map(withoutId),
    conditionalFormats: state.conditionalFormats.map(withoutId),
    charts: state.charts.map((chart) => ({ ...withoutId(chart), series: chart.series.map(withoutId) })),
  };
}

/** A workbook as plain data, without its file name and without ids that reading makes anew. */
export function described(workbook: Workbook): unknown {
  const { state } = workbook;
  return {
    ...state,
    name: null,
    active: workbook.activeSheet.name,
    sheets: state.sheets.map(describedSheet),
  };
}
