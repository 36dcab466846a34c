import { areaAddress, quoteSheetName } from "../document/address";
import { areaOf, columnCount, rowCount } from "../document/area";
import { patchBands } from "../document/edit/styles";
import { columnWidth, rowHeight } from "../document/edit/sizes";
import type { Sheet } from "../document/Sheet";
import type { ApiClass } from "../protocol/ApiObject";
import { flagOf, numberOf, recordOf, type Argument, type JsonRecord } from "../protocol/Arguments";
import { EmulatorNotImplemented, wrongDimensions } from "../protocol/errors";
import type { Json } from "../protocol/wire";
import { cellProperties, setCellProperties } from "./cellProperties";
import type { RangeTarget } from "./rangeTarget";

function has(wanted: JsonRecord, name: string): boolean {
  return wanted[name] === true;
}

function onlyKnown(wanted: JsonRecord, known: readonly string[]): void {
  for (const name of Object.keys(wanted)) {
    if (!known.includes(name))
      throw new EmulatorNotImplemented(`the property ${name} of rows, columns or cells`);
  }
}

function rowProperties({ sheet, area }: RangeTarget, wanted: JsonRecord): Json[] {
  onlyKnown(wanted, ["address", "rowHidden", "rowIndex", "format"]);
  return Array.from({ length: rowCount(area) }, (_, offset) => {
    const row = area.top + offset;
    const line = { ...area, top: row, bottom: row };
    return {
      ...(has(wanted, "address") ? { address: `${quoteSheetName(sheet.name)}!${areaAddress(line)}` } : {}),
      ...(has(wanted, "rowIndex") ? { rowIndex: row } : {}),
      ...(has(wanted, "rowHidden") ? { rowHidden: sheet.state.rows.get(row)?.hidden === true } : {}),
      ...(wanted.format === undefined ? {} : { format: { rowHeight: rowHeight(sheet, row) } }),
    };
  });
}

function columnProperties({ sheet, area }: RangeTarget, wanted: JsonRecord): Json[] {
  onlyKnown(wanted, ["address", "columnHidden", "columnIndex", "format"]);
  return Array.from({ length: columnCount(area) }, (_, offset) => {
    const column = area.left + offset;
    const line = { ...area, left: column, right: column };
    return {
      ...(has(wanted, "address") ? { address: `${quoteSheetName(sheet.name)}!${areaAddress(line)}` } : {}),
      ...(has(wanted, "columnIndex") ? { columnIndex: column } : {}),
      ...(has(wanted, "columnHidden")
        ? { columnHidden: sheet.state.columns.get(column)?.hidden === true }
        : {}),
      ...(wanted.format === undefined ? {} : { format: { columnWidth: columnWidth(sheet, column) } }),
    };
  });
}

function setBand(sheet: Sheet, direction: "rows" | "columns", index: number, value: Argument): void {
  const properties = recordOf(value);
  const hidden = properties[direction === "rows" ? "rowHidden" : "columnHidden"];
  if (hidden !== undefined) patchBands(sheet, direction, index, index, { hidden: flagOf(hidden) });
  if (properties.format === undefined) return;
  const size = recordOf(properties.format)[direction === "rows" ? "rowHeight" : "columnWidth"];
  if (size !== undefined) patchBands(sheet, direction, index, index, { size: numberOf(size) });
}

function setBands(target: RangeTarget, direction: "rows" | "columns", value: Argument): void {
  const { sheet, area } = target;
  const count = direction === "rows" ? rowCount(area) : columnCount(area);
  if (!Array.isArray(value) || value.length !== count) throw wrongDimensions();
  const first = direction === "rows" ? area.top : area.left;
  value.forEach((item: Argument, offset) => {
    setBand(sheet, direction, first + offset, item);
  });
}

/** The methods of Excel.Range that read or write many cells, rows or columns in one call. */
export const rangeRowsAndColumns: NonNullable<ApiClass<RangeTarget>["methods"]> = {
  GetRowProperties: (target, args) => rowProperties(target, args.record(0)),
  GetColumnProperties: (target, args) => columnProperties(target, args.record(0)),
  GetCellProperties: ({ sheet, area }, args, host) => {
    const wanted = args.record(0);
    return Array.from({ length: rowCount(area) }, (_, row) =>
      Array.from({ length: columnCount(area) }, (_unused, column) =>
        cellProperties(sheet, areaOf(area.top + row, area.left + column), wanted, host),
      ),
    );
  },
  SetRowProperties: (target, args) => {
    setBands(target, "rows", args.at(0));
  },
  SetColumnProperties: (target, args) => {
    setBands(target, "columns", args.at(0));
  },
  SetCellProperties: ({ sheet, area }, args, host) => {
    setCellProperties(sheet, area, args.at(0), host);
    host.formatted(sheet, area);
  },
};
