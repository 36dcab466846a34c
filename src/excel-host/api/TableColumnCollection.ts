import { MAX_COLUMNS } from "../document/area";
import { putInput } from "../document/edit/content";
import { applyShift, insertion, isShiftRefused } from "../document/edit/shift";
import { objectOf, type ApiClass, type ApiObject } from "../protocol/ApiObject";
import { jsonOf, type Arguments } from "../protocol/Arguments";
import { invalidArgument, invalidOperation, wrongDimensions } from "../protocol/errors";
import type { HostContext } from "../protocol/HostContext";
import { requireUnprotected } from "./protection";
import { tableColumn } from "./TableColumn";
import { nextColumnId } from "./tableColumns";
import { syncHeaders } from "./tableHeaders";
import { columnArea, placedTable, replaceTable, type TableTarget } from "./tableTarget";

function list(table: TableTarget, host: HostContext): ApiObject[] {
  return placedTable(table, host).table.columns.map(({ id }) => objectOf(tableColumn, { table, id }));
}

function find(table: TableTarget, args: Arguments, host: HostContext): ApiObject | null {
  const key = args.at(0);
  const { columns } = placedTable(table, host).table;
  const found = columns.find(({ id, name }) =>
    typeof key === "number" ? id === key : name.toLowerCase() === String(key).toLowerCase(),
  );
  return found === undefined ? null : objectOf(tableColumn, { table, id: found.id });
}

function place(index: number | null, count: number): number {
  const at = index === null || index === -1 ? count : index;
  if (at < 0 || at > count) throw invalidArgument();
  return at;
}

function add(target: TableTarget, args: Arguments, host: HostContext): ApiObject {
  const { sheet, table } = placedTable(target, host);
  requireUnprotected(sheet);
  const at = place(args.optionalInteger(0), table.columns.length);
  const name = args.optionalText(2);
  const id = nextColumnId(table.columns);
  const left = table.area.left + at;
  if (left >= MAX_COLUMNS) throw invalidArgument();
  const shift = insertion(sheet, { ...table.area, left, right: left }, "columns");
  if (isShiftRefused(shift)) throw invalidOperation("The cells beside the table cannot be moved.");
  applyShift(host.workbook, shift);
  const columns = [...table.columns.slice(0, at), { id, name: name ?? "" }, ...table.columns.slice(at)];
  const grown = { ...table, columns, area: { ...table.area, right: table.area.right + 1 } };
  fill(args, grown, at, host, target);
  if (name !== null && table.showHeaders) putInput(sheet, table.area.top, left, `'${name}`);
  replaceTable(sheet, syncHeaders(sheet, grown));
  host.changed({ sheet, area: columnArea(grown, at), changeType: "ColumnInserted" });
  return objectOf(tableColumn, { table: target, id });
}

type Grown = Parameters<typeof columnArea>[0];

function fill(args: Arguments, table: Grown, at: number, host: HostContext, target: TableTarget): void {
  if (args.isMissing(1)) return;
  const { sheet } = placedTable(target, host);
  const area = columnArea(table, at);
  const value = jsonOf(args.at(1));
  const lines = Array.isArray(value) ? (value as readonly unknown[]).flat() : null;
  if (lines !== null && lines.length !== area.bottom - area.top + 1) throw wrongDimensions();
  for (let row = area.top; row <= area.bottom; row += 1) {
    const input = lines === null ? value : lines[row - area.top];
    if (typeof input === "object" && input !== null) throw wrongDimensions();
    putInput(sheet, row, area.left, (input ?? null) as string | number | boolean | null);
  }
}

export const tableColumnCollection: ApiClass<TableTarget> = {
  name: "TableColumnCollection",
  properties: { Count: { get: (target, host) => placedTable(target, host).table.columns.length } },
  items: list,
  item: find,
  methods: {
    Add: add,
    GetCount: (target, _args, host) => placedTable(target, host).table.columns.length,
    GetItemAt: (target, args, host) => {
      const found = list(target, host)[args.integer(0)];
      if (found === undefined) throw invalidArgument();
      return found;
    },
    GetItemOrNullObject: find,
  },
};
