import type { Area } from "../document/area";
import type { Table, TableColumn } from "../document/parts";

/** A column id never used in this table. */
export function nextColumnId(columns: readonly TableColumn[]): number {
  return columns.reduce((highest, { id }) => Math.max(highest, id), 0) + 1;
}

/** The columns of a table put over another area: those at the same place keep their identity. */
export function resizedColumns(table: Table, area: Area, count: number): TableColumn[] {
  const shift = area.left - table.area.left;
  let id = nextColumnId(table.columns);
  return Array.from({ length: count }, (_, index) => {
    const kept = table.columns[index + shift];
    if (kept !== undefined) return kept;
    const made = { id, name: `Column${String(index + 1)}` };
    id += 1;
    return made;
  });
}
