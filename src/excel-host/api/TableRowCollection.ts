import { areaOf, columnCount, rowCount } from "../document/area";
import { putInput } from "../document/edit/content";
import { applyShift, deletion, insertion, isShiftRefused } from "../document/edit/shift";
import { clearContents } from "../document/edit/content";
import { objectOf, ONLINE_ONLY, type ApiClass, type ApiObject } from "../protocol/ApiObject";
import { jsonOf, type Argument, type Arguments } from "../protocol/Arguments";
import { invalidArgument, invalidOperation, wrongDimensions } from "../protocol/errors";
import type { HostContext } from "../protocol/HostContext";
import type { Json } from "../protocol/wire";
import { requireUnprotected } from "./protection";
import { tableRow } from "./TableRow";
import { bodyArea, hasNoData, placedTable, replaceTable, type TableTarget } from "./tableTarget";

function count(target: TableTarget, host: HostContext): number {
  const { sheet, table } = placedTable(target, host);
  return hasNoData(host.workbook, sheet, table) ? 0 : rowCount(bodyArea(table));
}

/** One row of values, or several. */
function linesOf(value: Argument, width: number): (readonly Json[])[] | null {
  if (value === null) return null;
  const json = jsonOf(value);
  if (!Array.isArray(json)) return [Array.from({ length: width }, () => json)];
  const lines = (json as readonly Json[]).every((line) => Array.isArray(line))
    ? (json as readonly (readonly Json[])[])
    : [json as readonly Json[]];
  if (lines.some((line) => line.length !== width)) throw wrongDimensions();
  return [...lines];
}

function add(target: TableTarget, args: Arguments, host: HostContext): ApiObject {
  const { sheet, table } = placedTable(target, host);
  requireUnprotected(sheet);
  const width = columnCount(table.area);
  const lines = linesOf(args.at(1), width) ?? [Array.from({ length: width }, () => null)];
  const body = bodyArea(table);
  const isEmpty = hasNoData(host.workbook, sheet, table);
  const rows = isEmpty ? 0 : rowCount(body);
  const given = args.optionalInteger(0);
  const index = given === null || given === -1 ? rows : given;
  if (index < 0 || index > rows) throw invalidArgument();
  // The blank row of an empty table is used before new ones are made.
  const added = lines.length - (isEmpty ? 1 : 0);
  const top = body.top + index;
  if (added > 0) {
    const at = isEmpty ? body.bottom + 1 : top;
    const shift = insertion(sheet, areaOf(at, body.left, added, width), "rows");
    if (isShiftRefused(shift)) throw invalidOperation("The cells below the table cannot be moved.");
    applyShift(host.workbook, shift);
  }
  replaceTable(sheet, { ...table, area: { ...table.area, bottom: table.area.bottom + added } });
  lines.forEach((line, row) => {
    line.forEach((value, column) => {
      if (typeof value === "object" && value !== null) throw wrongDimensions();
      putInput(sheet, top + row, body.left + column, value);
    });
  });
  host.workbook.markAllChanged();
  host.changed({ sheet, area: areaOf(top, body.left, lines.length, width), changeType: "RowInserted" });
  return objectOf(tableRow, { table: target, index });
}

/** Deletes data rows; the last one is only emptied, since a table keeps one. */
export function deleteRows(target: TableTarget, index: number, wanted: number, host: HostContext): void {
  const { sheet, table } = placedTable(target, host);
  requireUnprotected(sheet);
  const body = bodyArea(table);
  const rows = rowCount(body);
  if (index < 0 || wanted < 1 || index + wanted > rows) throw invalidArgument();
  const keepsOne = wanted === rows;
  const gone = keepsOne ? wanted - 1 : wanted;
  if (keepsOne) clearContents(sheet, { ...body, bottom: body.top });
  const first = body.top + index + (keepsOne ? 1 : 0);
  const area = areaOf(first, body.left, Math.max(1, gone), columnCount(body));
  if (gone > 0) {
    applyShift(host.workbook, deletion(sheet, area, "rows"));
    replaceTable(sheet, { ...table, area: { ...table.area, bottom: table.area.bottom - gone } });
  }
  host.workbook.markAllChanged();
  host.changed({
    sheet,
    area: areaOf(body.top + index, body.left, wanted, columnCount(body)),
    changeType: "RowDeleted",
  });
}

export const tableRowCollection: ApiClass<TableTarget> = {
  name: "TableRowCollection",
  properties: { Count: { get: count } },
  items: (target, host) =>
    Array.from({ length: count(target, host) }, (_, index) => objectOf(tableRow, { table: target, index })),
  methods: {
    Add: add,
    GetCount: (target, _args, host) => count(target, host),
    GetItemAt: (target, args, host) => {
      const index = args.integer(0);
      if (index < 0 || index >= count(target, host)) throw invalidArgument();
      return objectOf(tableRow, { table: target, index });
    },
  },
  since: { DeleteRows: ONLINE_ONLY, DeleteRowsAt: ONLINE_ONLY },
};
