import { areaOf, spansAllColumns, spansAllRows, type Area } from "../area";
import { DEFAULT_STYLE, patchStyle, type CellStyle, type StylePatch } from "../CellStyle";
import type { Band, Sheet } from "../Sheet";

type Restyle = (style: CellStyle) => CellStyle;

/** Applies one change to many looks so that equal looks stay one object. */
function sharing(restyle: Restyle): Restyle {
  const made = new Map<CellStyle, CellStyle>();
  return (style) => {
    const known = made.get(style);
    if (known !== undefined) return known;
    const next = restyle(style);
    made.set(style, next);
    return next;
  };
}

function restyleCells(sheet: Sheet, area: Area, restyle: Restyle): void {
  sheet.cells.replace(area, ({ value, formula, style }, row, column) => ({
    value,
    formula,
    style: restyle(style ?? sheet.defaultStyle(row, column)),
  }));
}

function restyleExisting(sheet: Sheet, area: Area, restyle: Restyle): void {
  sheet.cells.forEach(area, (cell, row, column) => {
    sheet.cells.set(row, column, {
      ...cell,
      style: restyle(cell.style ?? sheet.defaultStyle(row, column)),
    });
  });
}

function withBand(
  bands: ReadonlyMap<number, Band>,
  from: number,
  to: number,
  change: (band: Band) => Band,
): ReadonlyMap<number, Band> {
  const next = new Map(bands);
  for (let index = from; index <= to; index += 1) next.set(index, change(next.get(index) ?? {}));
  return next;
}

function restyleColumns(sheet: Sheet, area: Area, restyle: Restyle): void {
  restyleExisting(sheet, area, restyle);
  // A styled row wins over its columns, so the crossing needs cells of its own.
  for (const [row, band] of sheet.state.rows) {
    if (band.style !== undefined)
      restyleMissing(sheet, areaOf(row, area.left, 1, area.right - area.left + 1), restyle);
  }
  sheet.state.columns = withBand(sheet.state.columns, area.left, area.right, (band) => ({
    ...band,
    style: restyle(band.style ?? DEFAULT_STYLE),
  }));
}

function restyleMissing(sheet: Sheet, area: Area, restyle: Restyle): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.cell(row, column);
      if (cell.style !== null) continue;
      sheet.cells.set(row, column, { ...cell, style: restyle(sheet.defaultStyle(row, column)) });
    }
  }
}

function restyleRows(sheet: Sheet, area: Area, restyle: Restyle): void {
  restyleExisting(sheet, area, restyle);
  const styledColumns = [...sheet.state.columns].filter(([, band]) => band.style !== undefined);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (const [column] of styledColumns) restyleMissing(sheet, areaOf(row, column), restyle);
  }
  sheet.state.rows = withBand(sheet.state.rows, area.top, area.bottom, (band) => ({
    ...band,
    style: restyle(band.style ?? DEFAULT_STYLE),
  }));
}

/** Changes the look of an area. Whole columns and rows remember it for cells to come. */
export function restyleArea(sheet: Sheet, area: Area, restyle: Restyle): void {
  const shared = sharing(restyle);
  if (spansAllRows(area)) restyleColumns(sheet, area, shared);
  else if (spansAllColumns(area)) restyleRows(sheet, area, shared);
  else restyleCells(sheet, area, shared);
}

export function patchArea(sheet: Sheet, area: Area, patch: StylePatch): void {
  restyleArea(sheet, area, (style) => patchStyle(style, patch));
}

/** Back to the look of an empty sheet. */
export function clearStyles(sheet: Sheet, area: Area): void {
  sheet.cells.forEach(area, (cell, row, column) => {
    sheet.cells.set(row, column, { ...cell, style: null });
  });
  const drop = (bands: ReadonlyMap<number, Band>, from: number, to: number): ReadonlyMap<number, Band> =>
    new Map(
      [...bands].map(([index, { style, ...band }]) => [
        index,
        (index >= from && index <= to) || style === undefined ? band : { ...band, style },
      ]),
    );
  if (spansAllRows(area)) sheet.state.columns = drop(sheet.state.columns, area.left, area.right);
  if (spansAllColumns(area)) sheet.state.rows = drop(sheet.state.rows, area.top, area.bottom);
}

/** Sets widths, heights or hiding of columns or rows. */
export function patchBands(
  sheet: Sheet,
  direction: "columns" | "rows",
  from: number,
  to: number,
  patch: Omit<Band, "style">,
): void {
  sheet.state[direction] = withBand(sheet.state[direction], from, to, (band) => ({ ...band, ...patch }));
}

/**
 * The one value an area's looks share, or null when they differ, as the API reports it. Cells outside of the used
 * area all look alike, so one line of them stands for the rest.
 */
export function sharedStyle<T>(sheet: Sheet, area: Area, pick: (style: CellStyle) => T): T | null {
  const first = pick(sheet.style(area.top, area.left));
  const used = sheet.usedArea();
  const bottom = Math.min(area.bottom, Math.max(area.top, (used?.bottom ?? 0) + 1));
  const right = Math.min(area.right, Math.max(area.left, (used?.right ?? 0) + 1));
  for (let row = area.top; row <= bottom; row += 1) {
    for (let column = area.left; column <= right; column += 1) {
      if (pick(sheet.style(row, column)) !== first) return null;
    }
  }
  return first;
}
