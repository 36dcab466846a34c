import { BooleanNumber, LocaleType, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import { DEFAULT_STYLE, STANDARD_HEIGHT, STANDARD_WIDTH, type Band, type Sheet } from "../../excel-host";
import { fittedRows } from "./fittedRows";
import { pixels } from "./measure";
import { toUniverStyle } from "./toUniverStyle";

/** Empty room below and beside what the sheet holds, in steps: a row more is no reason to draw everything anew. */
const ROWS_STEP = 100;
const COLUMNS_STEP = 26;

function bands<T>(
  source: ReadonlyMap<number, Band>,
  size: (points: number) => T,
): Record<number, T & { hd?: BooleanNumber }> {
  return Object.fromEntries(
    [...source].map(([index, band]) => [
      index,
      {
        ...(band.size === undefined ? ({} as T) : size(band.size)),
        ...(band.hidden === true ? { hd: BooleanNumber.TRUE } : {}),
      },
    ]),
  );
}

function rows(sheet: Sheet): NonNullable<IWorksheetData["rowData"]> {
  const fitted = Object.fromEntries(
    [...fittedRows(sheet)].map(([row, height]) => [row, { h: height, ia: BooleanNumber.FALSE }]),
  );
  const own = bands(sheet.state.rows, (points) => ({ h: pixels(points), ia: BooleanNumber.FALSE }));
  const hidden = Object.entries(own).map(([row, band]) => [row, { ...fitted[row], ...band }]);
  return { ...fitted, ...Object.fromEntries(hidden) };
}

function freeze({ freeze: panes }: Sheet["state"]): IWorksheetData["freeze"] {
  const rows = panes?.rows ?? 0;
  const columns = panes?.columns ?? 0;
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  };
}

function roomFor(last: number, step: number): number {
  return Math.ceil((last + step / 2) / step) * step;
}

function worksheet(sheet: Sheet): Partial<IWorksheetData> {
  const { state } = sheet;
  const used = sheet.usedArea();
  return {
    id: sheet.id,
    name: state.name,
    cellData: {},
    rowCount: roomFor(used?.bottom ?? 0, ROWS_STEP),
    columnCount: roomFor(used?.right ?? 0, COLUMNS_STEP),
    defaultRowHeight: pixels(STANDARD_HEIGHT),
    defaultColumnWidth: pixels(STANDARD_WIDTH),
    rowData: rows(sheet),
    columnData: bands(state.columns, (points) => ({ w: pixels(points) })),
    mergeData: state.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
    freeze: freeze(state),
    showGridlines: state.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

/**
 * One sheet as a workbook of the grid, without its cells: those are computed as they are drawn. The grid shows the sheet
 * in front; the tabs are the workbench's own.
 */
export function toSnapshot(unitId: string, sheet: Sheet): IWorkbookData {
  return {
    id: unitId,
    name: unitId,
    appVersion: "",
    locale: LocaleType.KO_KR,
    styles: {},
    defaultStyle: toUniverStyle(DEFAULT_STYLE),
    sheetOrder: [sheet.id],
    sheets: { [sheet.id]: worksheet(sheet) },
  };
}
