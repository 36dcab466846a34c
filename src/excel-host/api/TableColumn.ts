import type { Area } from "../document/area";
import { putInput, putInputs } from "../document/edit/content";
import { applyShift, deletion } from "../document/edit/shift";
import type { Table } from "../document/parts";
import type { Sheet } from "../document/Sheet";
import { objectOf, type ApiClass, type ApiObject } from "../protocol/ApiObject";
import { textOf } from "../protocol/Arguments";
import { invalidOperation, itemNotFound } from "../protocol/errors";
import type { HostContext } from "../protocol/HostContext";
import { filter } from "./Filter";
import { requireUnlocked, requireUnprotected } from "./protection";
import { range } from "./Range";
import { inputReader, jsonValue, readMatrix } from "./rangeValues";
import { keepHeaders } from "./tableHeaders";
import { bodyArea, columnArea, placedTable, replaceTable, type TableTarget } from "./tableTarget";

export interface ColumnTarget {
  readonly table: TableTarget;
  readonly id: number;
}

interface PlacedColumn {
  readonly sheet: Sheet;
  readonly table: Table;
  readonly index: number;
  readonly area: Area;
}

export function placedColumn({ table: target, id }: ColumnTarget, host: HostContext): PlacedColumn {
  const { sheet, table } = placedTable(target, host);
  const index = table.columns.findIndex((column) => column.id === id);
  if (index < 0) throw itemNotFound();
  return { sheet, table, index, area: columnArea(table, index) };
}

function part(target: ColumnTarget, rows: (column: PlacedColumn) => Area, host: HostContext): ApiObject {
  const column = placedColumn(target, host);
  return objectOf(range, { sheet: column.sheet, area: rows(column) });
}

export const tableColumn: ApiClass<ColumnTarget> = {
  name: "TableColumn",
  id: ({ id }) => ["Id", id],
  properties: {
    Id: { get: ({ id }) => id },
    Index: { get: (target, host) => placedColumn(target, host).index },
    Name: {
      get: (target, host) => {
        const { table, index } = placedColumn(target, host);
        return table.columns[index]?.name ?? "";
      },
      set: (target, value, host) => {
        const { sheet, area } = placedColumn(target, host);
        requireUnprotected(sheet);
        putInput(sheet, area.top, area.left, `'${textOf(value)}`);
        keepHeaders(host.workbook, sheet, { ...area, bottom: area.top });
        host.changed({ sheet, area: { ...area, bottom: area.top }, changeType: "RangeEdited" });
      },
    },
    Values: {
      get: (target, host) => {
        const { sheet, area } = placedColumn(target, host);
        return readMatrix(area, (row, column) => jsonValue(sheet.cell(row, column).value));
      },
      set: (target, value, host) => {
        const { sheet, area } = placedColumn(target, host);
        requireUnlocked(sheet, area);
        putInputs(sheet, area, inputReader(area, value));
        keepHeaders(host.workbook, sheet, area);
        host.changed({ sheet, area, changeType: "RangeEdited" });
      },
    },
  },
  navigation: { Filter: (target) => objectOf(filter, target) },
  methods: {
    Delete: (target, _args, host) => {
      const { sheet, table, index, area } = placedColumn(target, host);
      requireUnprotected(sheet);
      if (table.columns.length === 1) throw invalidOperation("A table must keep at least one column.");
      applyShift(host.workbook, deletion(sheet, area, "columns"));
      const columns = table.columns.filter((_, position) => position !== index);
      replaceTable(sheet, { ...table, columns, area: { ...table.area, right: table.area.right - 1 } });
      host.changed({ sheet, area, changeType: "ColumnDeleted" });
    },
    GetRange: (target, _args, host) => part(target, ({ area }) => area, host),
    GetDataBodyRange: (target, _args, host) =>
      part(target, ({ table, area }) => ({ ...bodyArea(table), left: area.left, right: area.right }), host),
    GetHeaderRowRange: (target, _args, host) =>
      part(target, ({ area }) => ({ ...area, bottom: area.top }), host),
    GetTotalRowRange: (target, _args, host) =>
      part(target, ({ area }) => ({ ...area, top: area.bottom }), host),
  },
};
