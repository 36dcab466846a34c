import { cellCount, columnCount, rowCount, spansAllColumns, spansAllRows } from "../document/area";
import { patchBands } from "../document/edit/styles";
import { columnWidth, edgeOf, rowHeight } from "../document/edit/sizes";
import type { PropertyTable } from "../protocol/ApiObject";
import { flagOf, type Argument } from "../protocol/Arguments";
import type { HostContext } from "../protocol/HostContext";
import { requireAllowed } from "./protection";
import { fullAddress, type RangeTarget } from "./rangeTarget";

type Direction = "rows" | "columns";

function ends({ area }: RangeTarget, direction: Direction): [number, number] {
  return direction === "rows" ? [area.top, area.bottom] : [area.left, area.right];
}

/** True or false when all agree, else null. */
function hiddenState(target: RangeTarget, direction: Direction): boolean | null {
  const [from, to] = ends(target, direction);
  const bands = target.sheet.state[direction];
  let hidden = 0;
  for (const [index, band] of bands) if (index >= from && index <= to && band.hidden === true) hidden += 1;
  if (hidden === 0) return false;
  return hidden === to - from + 1 ? true : null;
}

function setHidden(direction: Direction): (target: RangeTarget, value: Argument, host: HostContext) => void {
  return (target, value, host) => {
    const hidden = flagOf(value);
    requireAllowed(target.sheet, direction === "rows" ? "allowFormatRows" : "allowFormatColumns");
    const [from, to] = ends(target, direction);
    patchBands(target.sheet, direction, from, to, { hidden });
    if (direction === "rows") host.rowsHidden(target.sheet, target.area, hidden);
  };
}

/** Where a range is, how large, and whether it can be seen. */
export const rangePlace: PropertyTable<RangeTarget> = {
  Address: { get: fullAddress },
  AddressLocal: { get: fullAddress },
  RowIndex: { get: ({ area }) => area.top },
  ColumnIndex: { get: ({ area }) => area.left },
  RowCount: { get: ({ area }) => rowCount(area) },
  ColumnCount: { get: ({ area }) => columnCount(area) },
  // More than 2^31-1 cells are reported as -1.
  CellCount: { get: ({ area }) => (cellCount(area) > 2_147_483_647 ? -1 : cellCount(area)) },
  IsEntireColumn: { get: ({ area }) => spansAllRows(area) },
  IsEntireRow: { get: ({ area }) => spansAllColumns(area) },
  RowHidden: { get: (target) => hiddenState(target, "rows"), set: setHidden("rows") },
  ColumnHidden: { get: (target) => hiddenState(target, "columns"), set: setHidden("columns") },
  Hidden: {
    get: (target) => {
      const rows = hiddenState(target, "rows");
      const columns = hiddenState(target, "columns");
      if (rows === true || columns === true) return true;
      return rows === null || columns === null ? null : false;
    },
  },
  HasSpill: { get: () => false },
  Top: { get: ({ sheet, area }) => edgeOf(sheet, "rows", area.top) },
  Left: { get: ({ sheet, area }) => edgeOf(sheet, "columns", area.left) },
  Height: {
    get: ({ sheet, area }) =>
      edgeOf(sheet, "rows", area.bottom) + rowHeight(sheet, area.bottom) - edgeOf(sheet, "rows", area.top),
  },
  Width: {
    get: ({ sheet, area }) =>
      edgeOf(sheet, "columns", area.right) +
      columnWidth(sheet, area.right) -
      edgeOf(sheet, "columns", area.left),
  },
};
