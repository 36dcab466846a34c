import { parseArea } from "../address";
import {
  intersection,
  MAX_COLUMNS,
  MAX_ROWS,
  overlaps,
  rowCount,
  columnCount,
  spansAllColumns,
  spansAllRows,
  type Area,
} from "../area";
import { BLANK_CELL, type Cell } from "../CellStore";
import type { Band, Sheet } from "../Sheet";
import type { Workbook } from "..";
import { mapReferences, relocate } from "./references";

/** Inserting (`by` > 0) or deleting (`by` < 0) cells, pushing what follows along one axis. */
export interface Shift {
  readonly sheet: Sheet;
  readonly axis: "rows" | "columns";
  /** The first row (or column) inserted or deleted. */
  readonly at: number;
  /** How many: positive inserts, negative deletes. */
  readonly by: number;
  /** Columns (or rows) that move, both ends inclusive; what lies beside stays. */
  readonly from: number;
  readonly to: number;
}

export function insertion(sheet: Sheet, area: Area, axis: Shift["axis"]): Shift {
  return axis === "rows"
    ? { sheet, axis, at: area.top, by: rowCount(area), from: area.left, to: area.right }
    : { sheet, axis, at: area.left, by: columnCount(area), from: area.top, to: area.bottom };
}

export function deletion(sheet: Sheet, area: Area, axis: Shift["axis"]): Shift {
  const shift = insertion(sheet, area, axis);
  return { ...shift, by: -shift.by };
}

function shiftSpan(first: number, last: number, { at, by, axis }: Shift): [number, number] | null {
  const limit = (axis === "rows" ? MAX_ROWS : MAX_COLUMNS) - 1;
  if (by > 0) {
    if (first >= at) return first + by > limit ? null : [first + by, Math.min(limit, last + by)];
    return last >= at ? [first, last === limit ? limit : Math.min(limit, last + by)] : [first, last];
  }
  const end = at - by - 1;
  if (first > end) return [first + by, last === limit ? limit : last + by];
  if (last < at) return [first, last];
  const start = Math.min(first, at);
  const kept = last === limit ? limit : Math.max(last, end) + by;
  return kept < start ? null : [start, kept];
}

/** Where an area of the shifted sheet is afterwards; null when it is gone. Areas only partly moved stay. */
export function shiftedArea(area: Area, shift: Shift): Area | null {
  if (shift.axis === "rows") {
    if (area.left < shift.from || area.right > shift.to) return area;
    const span = shiftSpan(area.top, area.bottom, shift);
    return span === null ? null : { ...area, top: span[0], bottom: span[1] };
  }
  if (area.top < shift.from || area.bottom > shift.to) return area;
  const span = shiftSpan(area.left, area.right, shift);
  return span === null ? null : { ...area, left: span[0], right: span[1] };
}

function isWhole({ axis, from, to }: Shift): boolean {
  return from === 0 && to === (axis === "rows" ? MAX_COLUMNS : MAX_ROWS) - 1;
}

function moveCells(shift: Shift): void {
  const { sheet, axis, at, by, from, to } = shift;
  const index = (position: number): number | null => shiftSpan(position, position, shift)?.[0] ?? null;
  if (axis === "rows" && isWhole(shift)) {
    sheet.cells.remapRows(index);
    return;
  }
  const moving: { row: number; column: number; cell: Cell }[] = [];
  const zone: Area =
    axis === "rows"
      ? { top: at, left: from, bottom: MAX_ROWS - 1, right: to }
      : { top: from, left: at, bottom: to, right: MAX_COLUMNS - 1 };
  sheet.cells.forEach(zone, (cell, row, column) => moving.push({ row, column, cell }));
  for (const { row, column } of moving) sheet.cells.set(row, column, BLANK_CELL);
  for (const { row, column, cell } of moving) {
    const target = index(axis === "rows" ? row : column);
    if (target === null || (by < 0 && (axis === "rows" ? row : column) < at - by)) continue;
    sheet.cells.set(axis === "rows" ? target : row, axis === "rows" ? column : target, cell);
  }
}

function moveBands(shift: Shift): void {
  if (!isWhole(shift)) return;
  const { sheet, axis, at, by } = shift;
  const bands = new Map<number, Band>();
  for (const [index, band] of sheet.state[axis]) {
    if (by < 0 && index >= at && index < at - by) continue;
    const target = shiftSpan(index, index, shift)?.[0];
    if (target !== undefined) bands.set(target, band);
  }
  // New lines look like the one before them.
  const neighbour = by > 0 ? sheet.state[axis].get(at - 1) : undefined;
  if (neighbour !== undefined) for (let index = at; index < at + by; index += 1) bands.set(index, neighbour);
  sheet.state[axis] = bands;
}

/** Moves every reference of a formula standing on `home` that points into the shifted cells. */
export function shiftReferences(formula: string, home: Sheet, shift: Shift): string {
  return mapReferences(formula, (reference) => {
    const unchanged = reference.prefix + reference.local;
    const name = reference.sheet ?? home.name;
    if (name.toLowerCase() !== shift.sheet.name.toLowerCase()) return unchanged;
    const area = parseArea(reference.local);
    if (area === null) return unchanged;
    return relocate(reference, shiftedArea(area, shift));
  });
}

function moveFormulas(workbook: Workbook, shift: Shift): void {
  for (const sheet of workbook.state.sheets) {
    sheet.forEachFormula((formula, row, column) => {
      const moved = shiftReferences(formula, sheet, shift);
      if (moved !== formula) sheet.cells.set(row, column, { ...sheet.cell(row, column), formula: moved });
    });
    sheet.state.names = sheet.state.names.map((name) => ({
      ...name,
      formula: shiftReferences(name.formula, sheet, shift),
    }));
    sheet.state.charts = sheet.state.charts.map((chart) => ({
      ...chart,
      series: chart.series.map((series) => ({
        ...series,
        values: series.values === null ? null : shiftReferences(series.values, sheet, shift),
        categories: series.categories === null ? null : shiftReferences(series.categories, sheet, shift),
      })),
    }));
  }
  const first = workbook.activeSheet;
  workbook.state.names = workbook.state.names.map((name) => ({
    ...name,
    formula: shiftReferences(name.formula, first, shift),
  }));
}

function moveAreas(areas: readonly Area[], shift: Shift): Area[] {
  return areas.flatMap((area) => shiftedArea(area, shift) ?? []);
}

function moveParts(shift: Shift): void {
  const { state } = shift.sheet;
  state.merges = moveAreas(state.merges, shift);
  state.validations = state.validations
    .map((item) => ({ ...item, areas: moveAreas(item.areas, shift) }))
    .filter(({ areas }) => areas.length > 0);
  state.conditionalFormats = state.conditionalFormats
    .map((item) => ({ ...item, areas: moveAreas(item.areas, shift) }))
    .filter(({ areas }) => areas.length > 0);
  state.comments = state.comments.flatMap((comment) => {
    const { row, column } = comment;
    const area = shiftedArea({ top: row, left: column, bottom: row, right: column }, shift);
    return area === null ? [] : [{ ...comment, row: area.top, column: area.left }];
  });
  state.tables = state.tables.flatMap((table) => {
    const area = shiftedArea(table.area, shift);
    return area === null ? [] : [{ ...table, area }];
  });
  if (state.autoFilter !== null) {
    const area = shiftedArea(state.autoFilter.area, shift);
    state.autoFilter = area === null ? null : { ...state.autoFilter, area };
  }
  const layout = state.pageLayout;
  state.pageLayout = {
    ...layout,
    printArea: moveAreas(layout.printArea, shift),
    titleRows: layout.titleRows === null ? null : shiftedArea(layout.titleRows, shift),
    titleColumns: layout.titleColumns === null ? null : shiftedArea(layout.titleColumns, shift),
  };
}

/** True when the shift would tear a table apart, or push cells off the sheet. */
export function isShiftRefused(shift: Shift): boolean {
  const { sheet, axis, at, by, from, to } = shift;
  const zone: Area =
    axis === "rows"
      ? { top: at, left: from, bottom: MAX_ROWS - 1, right: to }
      : { top: from, left: at, bottom: to, right: MAX_COLUMNS - 1 };
  const tears = sheet.state.tables.some(({ area }) => {
    if (!overlaps(area, zone)) return false;
    return axis === "rows" ? area.left < from || area.right > to : area.top < from || area.bottom > to;
  });
  const used = by > 0 ? sheet.usedArea(true) : null;
  const lost = used !== null && intersection(used, zone) !== null;
  const last = axis === "rows" ? (used?.bottom ?? 0) : (used?.right ?? 0);
  return tears || (lost && last + by >= (axis === "rows" ? MAX_ROWS : MAX_COLUMNS));
}

/** Inserts or deletes cells and lets everything that points at them follow. Check `isShiftRefused` first. */
export function applyShift(workbook: Workbook, shift: Shift): void {
  moveCells(shift);
  moveBands(shift);
  moveParts(shift);
  moveFormulas(workbook, shift);
  workbook.markAllChanged();
}

/** The axis an insertion of that shape moves along by itself: whole columns sideways, else downwards. */
export function naturalAxis(area: Area): Shift["axis"] {
  return spansAllRows(area) && !spansAllColumns(area) ? "columns" : "rows";
}
