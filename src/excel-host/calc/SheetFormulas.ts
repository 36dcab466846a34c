import type { FormulaCell } from "./FormulaCell";
import { RangeValues } from "./RangeValues";
import { COLUMN_LIMIT } from "./syntax/address";
import type { Area } from "./values";

export function keyOf(row: number, column: number): number {
  return row * COLUMN_LIMIT + column;
}

/** The formulas of one sheet, found by cell and by column, and who reads which of its cells. */
export class SheetFormulas {
  readonly formulas = new Map<number, FormulaCell>();
  /** By top-left and then by bottom-right cell. */
  private readonly ranges = new Map<number, Map<number, RangeValues>>();
  private readonly byColumn = new Map<number, Map<number, FormulaCell>>();
  private readonly readers = new Map<number, Set<FormulaCell>>();

  add(cell: FormulaCell): void {
    const { row, column } = cell.scope;
    this.formulas.set(keyOf(row, column), cell);
    const rows = this.byColumn.get(column) ?? new Map<number, FormulaCell>();
    this.byColumn.set(column, rows.set(row, cell));
  }

  remove({ scope: { row, column } }: FormulaCell): void {
    this.formulas.delete(keyOf(row, column));
    this.byColumn.get(column)?.delete(row);
  }

  /** Visits the formulas that read some cell of an area, and forgets the kept values of ranges that meet it. */
  forEachReader(area: Area, visit: (cell: FormulaCell) => void): void {
    this.visitCellReaders(area, visit);
    for (const fromStart of this.ranges.values()) {
      for (const range of fromStart.values()) {
        if (!range.meets(area)) continue;
        range.invalidate();
        range.readers.forEach(visit);
      }
    }
  }

  addReader(key: number, reader: FormulaCell): void {
    const readers = this.readers.get(key) ?? new Set<FormulaCell>();
    this.readers.set(key, readers.add(reader));
  }

  removeReader(key: number, reader: FormulaCell): void {
    this.readers.get(key)?.delete(reader);
  }

  /** The shared memory of a range, made on first use. */
  range(area: Area): RangeValues {
    const start = keyOf(area.top, area.left);
    const end = keyOf(area.bottom, area.right);
    const fromStart = this.ranges.get(start) ?? new Map<number, RangeValues>();
    const known = fromStart.get(end) ?? new RangeValues(area);
    if (fromStart.size === 0) this.ranges.set(start, fromStart);
    fromStart.set(end, known);
    return known;
  }

  removeRangeReader(range: RangeValues, reader: FormulaCell): void {
    range.readers.delete(reader);
    if (range.readers.size > 0) return;
    const { top, left, bottom, right } = range.area;
    this.ranges.get(keyOf(top, left))?.delete(keyOf(bottom, right));
  }

  /** Visits the formulas inside an area, by the shorter of two ways: its cells, or the formulas of its columns. */
  forEachIn(area: Area, visit: (cell: FormulaCell) => void): void {
    for (const [column, rows] of this.byColumn) {
      if (column < area.left || column > area.right) continue;
      if (area.bottom - area.top < rows.size) {
        for (let row = area.top; row <= area.bottom; row += 1) {
          const cell = rows.get(row);
          if (cell !== undefined) visit(cell);
        }
      } else {
        for (const [row, cell] of rows) if (row >= area.top && row <= area.bottom) visit(cell);
      }
    }
  }

  private visitCellReaders({ top, left, bottom, right }: Area, visit: (cell: FormulaCell) => void): void {
    if ((bottom - top + 1) * (right - left + 1) > this.readers.size) {
      for (const [key, readers] of this.readers) {
        const row = Math.floor(key / COLUMN_LIMIT);
        const column = key % COLUMN_LIMIT;
        if (row >= top && row <= bottom && column >= left && column <= right) readers.forEach(visit);
      }
      return;
    }
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1)
        this.readers.get(keyOf(row, column))?.forEach(visit);
    }
  }
}
