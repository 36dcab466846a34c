import {
  BooleanNumber,
  CellValueType,
  LocaleType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import {
  DEFAULT_STYLE,
  isError,
  STANDARD_HEIGHT,
  STANDARD_WIDTH,
  type Band,
  type Cell,
  type CellStyle,
  type Sheet,
} from "../../excel-host";
import { toUniverStyle } from "./toUniverStyle";

/** Row → column → cell. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

const PIXELS_PER_POINT = 96 / 72;
/** Empty room below and beside what the sheet holds, in steps: a row more is no reason to draw everything anew. */
const ROWS_STEP = 100;
const COLUMNS_STEP = 26;

function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/** The result of a formula, never the formula: the grid would calculate it by its own rules. */
function content({ value }: Cell): ICellData {
  if (value === null) return { v: null, t: null };
  if (isError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}

/** Gives every look a short id, in order of appearance. */
class Styles {
  readonly table: Record<string, IStyleData> = {};
  readonly #ids = new Map<CellStyle, string>();

  idOf(style: CellStyle): string {
    const known = this.#ids.get(style);
    if (known !== undefined) return known;
    const id = `s${this.#ids.size}`;
    this.#ids.set(style, id);
    this.table[id] = toUniverStyle(style);
    return id;
  }
}

function cells(sheet: Sheet, styles: Styles): CellMatrix {
  const matrix: CellMatrix = {};
  const area = sheet.usedArea();
  if (area === null) return matrix;
  sheet.cells.forEach(area, (cell, row, column) => {
    const line = (matrix[row] ??= {});
    line[column] = cell.style === null ? content(cell) : { ...content(cell), s: styles.idOf(cell.style) };
  });
  return matrix;
}

function bands<T>(
  source: ReadonlyMap<number, Band>,
  styles: Styles,
  size: (points: number) => T,
): Record<number, T & { hd?: BooleanNumber; s?: string }> {
  return Object.fromEntries(
    [...source].map(([index, band]) => [
      index,
      {
        ...(band.size === undefined ? ({} as T) : size(band.size)),
        ...(band.hidden === true ? { hd: BooleanNumber.TRUE } : {}),
        ...(band.style === undefined ? {} : { s: styles.idOf(band.style) }),
      },
    ]),
  );
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

function worksheet(sheet: Sheet, styles: Styles): Partial<IWorksheetData> {
  const { state } = sheet;
  const used = sheet.usedArea();
  return {
    id: sheet.id,
    name: state.name,
    cellData: cells(sheet, styles),
    rowCount: roomFor(used?.bottom ?? 0, ROWS_STEP),
    columnCount: roomFor(used?.right ?? 0, COLUMNS_STEP),
    defaultRowHeight: pixels(STANDARD_HEIGHT),
    defaultColumnWidth: pixels(STANDARD_WIDTH),
    rowData: bands(state.rows, styles, (points) => ({ h: pixels(points), ia: BooleanNumber.FALSE })),
    columnData: bands(state.columns, styles, (points) => ({ w: pixels(points) })),
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

/** One sheet as a workbook of the grid: the grid shows the sheet in front, the tabs are the workbench's own. */
export function toSnapshot(unitId: string, sheet: Sheet): IWorkbookData {
  const styles = new Styles();
  return {
    id: unitId,
    name: unitId,
    appVersion: "",
    locale: LocaleType.KO_KR,
    styles: styles.table,
    defaultStyle: toUniverStyle(DEFAULT_STYLE),
    sheetOrder: [sheet.id],
    sheets: { [sheet.id]: worksheet(sheet, styles) },
  };
}
