/** Header cells as people see them: a merged cell says its text over all it covers. */
import { isBlankCell, textOf } from "./cellContent";
import type { CellArea, Grid } from "./Grid";

/** Rows in which a header is looked for. */
const HEADER_SEARCH_ROWS = 20;

export interface HeaderCells {
  readonly rows: number;
  readonly columns: number;
  /** The text seen at a position, white space collapsed; "" for nothing. */
  textAt(row: number, column: number): string;
  /** The merged area a position lies in, or null. */
  mergeAt(row: number, column: number): CellArea | null;
}

export function headerCells(grid: Grid): HeaderCells {
  const rows = Math.min(HEADER_SEARCH_ROWS, grid.rows.length);
  const top = grid.rows.slice(0, rows);
  const columns = top.reduce((widest, row) => Math.max(widest, row.length), 0);
  const merges = grid.merges.filter((area) => area.top < rows);
  const mergeAt = (row: number, column: number): CellArea | null =>
    merges.find(
      (area) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
    ) ?? null;
  const texts = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const area = merges.length === 0 ? null : mergeAt(row, column);
      const cell = grid.rows[area?.top ?? row]?.[area?.left ?? column];
      return isBlankCell(cell) ? "" : textOf(cell).replace(/\s+/gu, " ").trim();
    }),
  );
  return { rows, columns, mergeAt, textAt: (row, column) => texts[row]?.[column] ?? "" };
}
