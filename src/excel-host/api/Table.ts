import { columnCount, overlaps, rowCount } from "../document/area";
import { clearContents } from "../document/edit/content";
import { clearStyles } from "../document/edit/styles";
import type { Table } from "../document/parts";
import { objectOf, type ApiClass, type PropertyTable } from "../protocol/ApiObject";
import { flagOf, textOf } from "../protocol/Arguments";
import { invalidArgument, invalidOperation, itemNotFound } from "../protocol/errors";
import { autoFilter } from "./AutoFilter";
import { eventMethods } from "./eventMethods";
import { filterRows } from "./filterRows";
import { requireUnprotected } from "./protection";
import { range } from "./Range";
import { rangeArgument } from "./rangeArgument";
import { tableColumnCollection } from "./TableColumnCollection";
import { syncHeaders } from "./tableHeaders";
import { checkTableName } from "./tableNames";
import { resizedColumns } from "./tableColumns";
import { tableRowCollection } from "./TableRowCollection";
import { tableSort } from "./TableSort";
import {
  bodyArea,
  changeTable,
  headerArea,
  placedTable,
  replaceTable,
  totalArea,
  type TableTarget,
} from "./tableTarget";
import { setTotals, setHeaders } from "./tableParts";
import { worksheet } from "./Worksheet";

type FlagKey = {
  [K in keyof Table]: Table[K] extends boolean ? K : never;
}[keyof Table];

function flag(key: FlagKey): PropertyTable<TableTarget>[string] {
  return {
    get: (target, host) => placedTable(target, host).table[key],
    set: (target, value, host) => {
      changeTable(target, { [key]: flagOf(value) }, host);
    },
  };
}

/** Built-in styles only: `TableStyleLight1` and the like. An empty text means none. */
function styleOf(text: string): string | null {
  if (text === "") return null;
  if (!/^(TableStyle(Light|Medium|Dark)\d{1,2}|None)$/.test(text)) throw invalidArgument();
  return text === "None" ? null : text;
}

export const table: ApiClass<TableTarget> = {
  name: "Table",
  id: ({ id }) => ["Id", id],
  properties: {
    Id: { get: ({ id }) => id },
    LegacyId: { get: ({ id }) => id },
    Name: {
      get: (target, host) => placedTable(target, host).table.name,
      set: (target, value, host) => {
        const name = textOf(value);
        checkTableName(host.workbook, name, target.id);
        changeTable(target, { name }, host);
        host.workbook.markAllChanged();
        host.recalculate();
      },
    },
    Style: {
      get: (target, host) => placedTable(target, host).table.style ?? "",
      set: (target, value, host) => {
        changeTable(target, { style: styleOf(textOf(value)) }, host);
      },
    },
    ShowHeaders: {
      get: (target, host) => placedTable(target, host).table.showHeaders,
      set: (target, value, host) => {
        setHeaders(target, flagOf(value), host);
      },
    },
    ShowTotals: {
      get: (target, host) => placedTable(target, host).table.showTotals,
      set: (target, value, host) => {
        setTotals(target, flagOf(value), host);
      },
    },
    ShowFilterButton: flag("showFilterButton"),
    ShowBandedRows: flag("showBandedRows"),
    ShowBandedColumns: flag("showBandedColumns"),
    HighlightFirstColumn: flag("highlightFirstColumn"),
    HighlightLastColumn: flag("highlightLastColumn"),
  },
  navigation: {
    AutoFilter: (target) => objectOf(autoFilter, { kind: "table", table: target }),
    Columns: (target) => objectOf(tableColumnCollection, target),
    Rows: (target) => objectOf(tableRowCollection, target),
    Sort: (target) => objectOf(tableSort, target),
    Worksheet: (target, host) => objectOf(worksheet, placedTable(target, host).sheet),
  },
  methods: {
    ...eventMethods<TableTarget>(
      { DataChangedEvent: "TableChanged", SelectionChangedEvent: "TableSelectionChanged" },
      ({ id }) => id,
    ),
    ClearFilters: (target, _args, host) => {
      const { sheet, table: found } = placedTable(target, host);
      changeTable(target, { filters: [] }, host);
      filterRows(host, sheet, bodyArea(found), []);
    },
    ConvertToRange: (target, _args, host) => {
      const { sheet, table: found } = placedTable(target, host);
      requireUnprotected(sheet);
      sheet.state.tables = sheet.state.tables.filter(({ id }) => id !== target.id);
      host.workbook.markAllChanged();
      host.recalculate();
      return objectOf(range, { sheet, area: found.area });
    },
    Delete: (target, _args, host) => {
      const { sheet, table: found } = placedTable(target, host);
      requireUnprotected(sheet);
      sheet.state.tables = sheet.state.tables.filter(({ id }) => id !== target.id);
      clearContents(sheet, found.area);
      clearStyles(sheet, found.area);
      host.workbook.markAllChanged();
      host.changed({ sheet, area: found.area, changeType: "RangeEdited" });
      host.tableRemoved(sheet, found);
    },
    GetRange: (target, _args, host) => {
      const { sheet, table: found } = placedTable(target, host);
      return objectOf(range, { sheet, area: found.area });
    },
    GetDataBodyRange: (target, _args, host) => {
      const { sheet, table: found } = placedTable(target, host);
      return objectOf(range, { sheet, area: bodyArea(found) });
    },
    GetHeaderRowRange: (target, _args, host) => {
      const { sheet, table: found } = placedTable(target, host);
      if (!found.showHeaders) throw itemNotFound();
      return objectOf(range, { sheet, area: headerArea(found) });
    },
    GetTotalRowRange: (target, _args, host) => {
      const { sheet, table: found } = placedTable(target, host);
      if (!found.showTotals) throw itemNotFound();
      return objectOf(range, { sheet, area: totalArea(found) });
    },
    ReapplyFilters: (target, _args, host) => {
      const { sheet, table: found } = placedTable(target, host);
      filterRows(host, sheet, bodyArea(found), found.filters);
    },
    Resize: (target, args, host) => {
      const { sheet, table: found } = placedTable(target, host);
      const { area } = rangeArgument(args.at(0), { sheet }, host);
      requireUnprotected(sheet);
      // The header row must stay where it is, and the new range must overlap the old one.
      const needsRows = 1 + (found.showHeaders ? 1 : 0);
      if (area.top !== found.area.top || !overlaps(area, found.area) || rowCount(area) < needsRows)
        throw invalidArgument();
      const others = sheet.state.tables.filter(({ id }) => id !== target.id);
      if (others.some((other) => overlaps(other.area, area))) {
        throw invalidOperation("A table cannot overlap another table.");
      }
      const columns = resizedColumns(found, area, columnCount(area));
      replaceTable(sheet, syncHeaders(sheet, { ...found, area, columns, filters: [] }));
      host.workbook.markAllChanged();
      host.recalculate();
    },
  },
};
