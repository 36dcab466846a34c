import { syncHeaders } from "../api/tableHeaders";
import { nextColumnId } from "../api/tableColumns";
import { overlaps, type Area } from "../document/area";
import type { Table } from "../document/parts";
import type { Sheet } from "../document/Sheet";
import type { Workbook } from "../document/Workbook";

function grown(table: Table, area: Area): Table | null {
  const { area: own } = table;
  const isBelow = area.top === own.bottom + 1 && area.left >= own.left && area.right <= own.right;
  if (isBelow && !table.showTotals) return { ...table, area: { ...own, bottom: area.bottom } };
  const isBeside = area.left === own.right + 1 && area.top >= own.top && area.bottom <= own.bottom;
  if (!isBeside) return null;
  const count = area.right - own.right;
  const first = nextColumnId(table.columns);
  const added = Array.from({ length: count }, (_, index) => ({ id: first + index, name: "" }));
  return { ...table, area: { ...own, right: area.right }, columns: [...table.columns, ...added] };
}

/** A table takes in what is typed right below or beside it, when nothing stands in the way. */
export function growTables(workbook: Workbook, sheet: Sheet, area: Area): void {
  for (const table of sheet.state.tables) {
    const next = grown(table, area);
    if (next === null) continue;
    const isBlocked = sheet.state.tables.some((other) => other !== table && overlaps(other.area, next.area));
    if (isBlocked) continue;
    sheet.state.tables = sheet.state.tables.map((other) =>
      other === table ? syncHeaders(sheet, next) : other,
    );
    workbook.markAllChanged();
    return;
  }
}
