import { BLANK_CELL } from "../document/CellStore";
import { applyShift, insertion, isShiftRefused } from "../document/edit/shift";
import { invalidOperation } from "../protocol/errors";
import type { HostContext } from "../protocol/HostContext";
import { requireUnprotected } from "./protection";
import { headerArea, placedTable, replaceTable, totalArea, type TableTarget } from "./tableTarget";

/** Shows or removes the totals row: a row more below, with `Total` in its first cell. */
export function setTotals(target: TableTarget, show: boolean, host: HostContext): void {
  const { sheet, table } = placedTable(target, host);
  if (table.showTotals === show) return;
  requireUnprotected(sheet);
  if (!show) {
    const row = totalArea(table);
    for (let column = row.left; column <= row.right; column += 1)
      sheet.cells.set(row.top, column, BLANK_CELL);
    replaceTable(sheet, {
      ...table,
      showTotals: false,
      area: { ...table.area, bottom: table.area.bottom - 1 },
    });
  } else {
    const below = { ...table.area, top: table.area.bottom + 1, bottom: table.area.bottom + 1 };
    const shift = insertion(sheet, below, "rows");
    if (isShiftRefused(shift)) throw invalidOperation("The cells below the table cannot be moved.");
    applyShift(host.workbook, shift);
    sheet.cells.set(below.top, below.left, { ...BLANK_CELL, value: "Total" });
    replaceTable(sheet, { ...table, showTotals: true, area: { ...table.area, bottom: below.top } });
  }
  host.workbook.markAllChanged();
  host.recalculate();
}

/** Shows or removes the header row; its cells are emptied, the data stay. */
export function setHeaders(target: TableTarget, show: boolean, host: HostContext): void {
  const { sheet, table } = placedTable(target, host);
  if (table.showHeaders === show) return;
  requireUnprotected(sheet);
  if (show) {
    const top = table.area.top - 1;
    if (top < 0) throw invalidOperation("There is no row above the table for its header.");
    table.columns.forEach(({ name }, index) => {
      sheet.cells.set(top, table.area.left + index, { ...BLANK_CELL, value: name });
    });
    replaceTable(sheet, { ...table, showHeaders: true, area: { ...table.area, top } });
  } else {
    const row = headerArea(table);
    for (let column = row.left; column <= row.right; column += 1)
      sheet.cells.set(row.top, column, BLANK_CELL);
    replaceTable(sheet, { ...table, showHeaders: false, area: { ...table.area, top: table.area.top + 1 } });
  }
  host.workbook.markAllChanged();
  host.recalculate();
}
