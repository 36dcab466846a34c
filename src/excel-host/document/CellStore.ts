import type { Area } from "./area";
import type { CellStyle } from "./CellStyle";
import type { CellValue } from "./CellValue";

/** One cell. Immutable: a change puts another cell in its place, which is what makes undo cheap. */
export interface Cell {
  /** The constant, or the result of the formula (null until calculated). */
  readonly value: CellValue;
  /** With its leading `=`; null for a constant or a blank cell. */
  readonly formula: string | null;
  /** Null: the look of its row, else of its column, else of the sheet. */
  readonly style: CellStyle | null;
}

export const BLANK_CELL: Cell = { value: null, formula: null, style: null };

interface Row {
  readonly epoch: number;
  readonly cells: (Cell | undefined)[];
}

export type CellVisitor = (cell: Cell, row: number, column: number) => void;

function isEmpty(cell: Cell): boolean {
  return cell.value === null && cell.formula === null && cell.style === null;
}

/** The rows as they stood; hand it back to `restore`. */
export type CellStoreSnapshot = ReadonlyMap<number, Row>;

/**
 * The cells of one sheet: a map of rows, each an array by column. Rows are copied on their first change after a
 * snapshot, so a snapshot costs nothing until something changes.
 */
export class CellStore {
  #rows = new Map<number, Row>();
  #epoch = 0;
  #mapIsShared = false;

  get(row: number, column: number): Cell {
    return this.#rows.get(row)?.cells[column] ?? BLANK_CELL;
  }

  set(row: number, column: number, cell: Cell): void {
    const existing = this.#rows.get(row);
    if (isEmpty(cell)) {
      if (existing?.cells[column] === undefined) return;
      this.#writable(row).cells[column] = undefined;
      return;
    }
    this.#writable(row).cells[column] = cell;
  }

  /** For the calculator: the result of the formula already there. */
  setResult(row: number, column: number, value: CellValue): void {
    const cell = this.get(row, column);
    this.set(row, column, { ...cell, value });
  }

  /** Puts another cell into every place of an area, also where there is none yet. */
  replace(area: Area, next: (cell: Cell, row: number, column: number) => Cell): void {
    for (let row = area.top; row <= area.bottom; row += 1) {
      const { cells } = this.#writable(row);
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = next(cells[column] ?? BLANK_CELL, row, column);
        cells[column] = isEmpty(cell) ? undefined : cell;
      }
    }
  }

  /** Visits the cells that exist within an area, by row and then by column. */
  forEach(area: Area, visit: CellVisitor): void {
    for (const row of this.rowsIn(area)) {
      const cells = this.#rows.get(row)?.cells ?? [];
      const last = Math.min(area.right, cells.length - 1);
      for (let column = area.left; column <= last; column += 1) {
        const cell = cells[column];
        if (cell !== undefined) visit(cell, row, column);
      }
    }
  }

  /** Rows within an area that hold cells, ascending. */
  rowsIn(area: Area): number[] {
    if (area.bottom - area.top < this.#rows.size) {
      const rows: number[] = [];
      for (let row = area.top; row <= area.bottom; row += 1) if (this.#rows.has(row)) rows.push(row);
      return rows;
    }
    return [...this.#rows.keys()]
      .filter((row) => row >= area.top && row <= area.bottom)
      .sort((a, b) => a - b);
  }

  /** The smallest area around cells that pass; null when none does. */
  extent(accept: (cell: Cell) => boolean): Area | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const [row, { cells }] of this.#rows) {
      const first = cells.findIndex((cell) => cell !== undefined && accept(cell));
      if (first < 0) continue;
      const last = cells.findLastIndex((cell) => cell !== undefined && accept(cell));
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, first);
      right = Math.max(right, last);
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  /** Moves whole rows by their index; rows mapped to null go. Used by inserting and deleting whole rows. */
  remapRows(target: (row: number) => number | null): void {
    const rows = new Map<number, Row>();
    for (const [row, content] of this.#rows) {
      const to = target(row);
      if (to !== null) rows.set(to, content);
    }
    this.#rows = rows;
    this.#mapIsShared = false;
  }

  snapshot(): CellStoreSnapshot {
    this.#epoch += 1;
    this.#mapIsShared = true;
    return this.#rows;
  }

  /** True while nothing was written since that snapshot. */
  isAt(snapshot: CellStoreSnapshot): boolean {
    return this.#rows === snapshot;
  }

  restore(snapshot: CellStoreSnapshot): void {
    this.#epoch += 1;
    this.#rows = new Map(snapshot);
    this.#mapIsShared = false;
  }

  #writable(row: number): Row {
    if (this.#mapIsShared) {
      this.#rows = new Map(this.#rows);
      this.#mapIsShared = false;
    }
    const existing = this.#rows.get(row);
    if (existing !== undefined && existing.epoch === this.#epoch) return existing;
    const own: Row = { epoch: this.#epoch, cells: existing === undefined ? [] : existing.cells.slice() };
    this.#rows.set(row, own);
    return own;
  }
}
