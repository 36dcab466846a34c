import { areaOf, columnCount, rowCount, type Area } from "../document/area";
import type { Table } from "../document/parts";
import type { Sheet } from "../document/Sheet";
import type { Workbook } from "../document/Workbook";
import { itemNotFound } from "../protocol/errors";
import type { HostContext } from "../protocol/HostContext";

/** What a Table object stands for: its id, since the table itself is replaced on each change. */
export interface TableTarget {
  readonly id: string;
}

export interface PlacedTable {
  readonly sheet: Sheet;
  readonly table: Table;
}

export function placedTable({ id }: TableTarget, host: HostContext): PlacedTable {
  const found = host.workbook.tables().find(({ table }) => table.id === id);
  if (found === undefined) throw itemNotFound();
  return found;
}

/** Puts a changed table in the place of the one with its id. */
export function replaceTable(sheet: Sheet, table: Table): void {
  sheet.state.tables = sheet.state.tables.map((other) => (other.id === table.id ? table : other));
}

export function changeTable(target: TableTarget, patch: Partial<Table>, host: HostContext): void {
  const { sheet, table } = placedTable(target, host);
  replaceTable(sheet, { ...table, ...patch });
}

/** The rows between header and totals; a table always has at least one. */
export function bodyArea({ area, showHeaders, showTotals }: Table): Area {
  return { ...area, top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) };
}

export function headerArea({ area }: Table): Area {
  return { ...area, bottom: area.top };
}

export function totalArea({ area }: Table): Area {
  return { ...area, top: area.bottom };
}

export function columnArea(table: Table, index: number): Area {
  return { ...table.area, left: table.area.left + index, right: table.area.left + index };
}

/** True when a data row holds nothing: what a new, empty table looks like. */
export function hasNoData(workbook: Workbook, sheet: Sheet, table: Table): boolean {
  const body = bodyArea(table);
  if (rowCount(body) > 1 || !workbook.state.sheets.includes(sheet)) return false;
  return Array.from({ length: columnCount(body) }, (_, index) =>
    sheet.cell(body.top, body.left + index),
  ).every(({ value, formula }) => value === null && formula === null);
}

export function rowArea(table: Table, index: number): Area {
  const body = bodyArea(table);
  return areaOf(body.top + index, body.left, 1, columnCount(body));
}
