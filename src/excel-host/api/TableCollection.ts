import { columnCount, overlaps, rowCount, type Area } from "../document/area";
import { BLANK_CELL } from "../document/CellStore";
import { applyShift, insertion } from "../document/edit/shift";
import type { Sheet } from "../document/Sheet";
import { ApiObject, objectOf, type ApiClass } from "../protocol/ApiObject";
import type { Argument, Arguments } from "../protocol/Arguments";
import { invalidArgument, invalidOperation } from "../protocol/errors";
import { WORKBOOK_TARGET } from "../protocol/EventQueue";
import type { HostContext } from "../protocol/HostContext";
import { eventMethods } from "./eventMethods";
import { requireUnprotected } from "./protection";
import { range } from "./Range";
import { resolveWorkbookAddress, type RangeTarget } from "./rangeTarget";
import { table } from "./Table";
import { syncHeaders } from "./tableHeaders";
import { freeTableName } from "./tableNames";

/** Null: all tables of the workbook. */
export interface TablesTarget {
  readonly sheet: Sheet | null;
}

function sourceOf({ sheet }: TablesTarget, value: Argument, host: HostContext): RangeTarget {
  if (typeof value === "string") {
    return resolveWorkbookAddress(host.workbook, sheet ?? host.workbook.activeSheet, value);
  }
  const target = value instanceof ApiObject ? value.as(range) : null;
  if (target === null) throw invalidArgument();
  return target;
}

function checkPlace(sheet: Sheet, area: Area): void {
  if (sheet.state.tables.some((other) => overlaps(other.area, area))) {
    throw invalidOperation("A table cannot overlap another table.");
  }
  if (sheet.state.merges.some((merge) => overlaps(merge, area))) {
    throw invalidOperation("A table cannot contain merged cells.");
  }
}

/** Without headers of its own the data move one row down and headers `Column1` … are put above them. */
function withHeaderRow(sheet: Sheet, area: Area, host: HostContext): Area {
  applyShift(host.workbook, insertion(sheet, { ...area, bottom: area.top }, "rows"));
  for (let index = 0; index < columnCount(area); index += 1) {
    sheet.cells.set(area.top, area.left + index, { ...BLANK_CELL, value: `Column${String(index + 1)}` });
  }
  return { ...area, bottom: area.bottom + 1 };
}

function add(target: TablesTarget, args: Arguments, host: HostContext): ApiObject {
  const { sheet, area: given } = sourceOf(target, args.at(0), host);
  requireUnprotected(sheet);
  checkPlace(sheet, given);
  const headed = args.flag(1, false) ? given : withHeaderRow(sheet, given, host);
  // A table has at least one data row.
  const area = rowCount(headed) === 1 ? { ...headed, bottom: headed.bottom + 1 } : headed;
  const made = syncHeaders(sheet, {
    id: String(host.workbook.newId()),
    name: freeTableName(host.workbook),
    area,
    columns: Array.from({ length: columnCount(area) }, (_, index) => ({
      id: index + 1,
      name: `Column${String(index + 1)}`,
    })),
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    filters: [],
  });
  sheet.state.tables = [...sheet.state.tables, made];
  host.workbook.markAllChanged();
  host.recalculate();
  host.tableAdded(sheet, made);
  return objectOf(table, { id: made.id });
}

function list({ sheet }: TablesTarget, host: HostContext): ApiObject[] {
  return host.workbook
    .tables()
    .filter((placed) => sheet === null || placed.sheet === sheet)
    .map((placed) => objectOf(table, { id: placed.table.id }));
}

function find({ sheet }: TablesTarget, args: Arguments, host: HostContext): ApiObject | null {
  const key = args.at(0);
  const found = host.workbook.findTable(typeof key === "number" ? String(key) : args.text(0));
  if (found === null || (sheet !== null && found.sheet !== sheet)) return null;
  return objectOf(table, { id: found.table.id });
}

export const tableCollection: ApiClass<TablesTarget> = {
  name: "TableCollection",
  properties: { Count: { get: (target, host) => list(target, host).length } },
  items: list,
  item: find,
  methods: {
    ...eventMethods<TablesTarget>(
      { DataChangedEvent: "TableChanged", AddedEvent: "TableAdded", DeletedEvent: "TableDeleted" },
      ({ sheet }) => sheet?.id ?? WORKBOOK_TARGET,
    ),
    Add: add,
    GetCount: (target, _args, host) => list(target, host).length,
    GetItemAt: (target, args, host) => {
      const found = list(target, host)[args.integer(0)];
      if (found === undefined) throw invalidArgument();
      return found;
    },
    GetItemOrNullObject: find,
  },
};
