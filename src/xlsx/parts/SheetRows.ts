import type { Cell } from "../../submission/Grid";
import { addressOf } from "../../submission/Grid";
import type { Budget } from "../limits";
import { damaged } from "../XlsxRefused";

/** Rows without a value share one array. */
const BLANK: Cell[] = [];

/** Collects the cells of a sheet row by row, in whatever order they come, each row cut after its last value. */
export class SheetRows {
  readonly rows: Cell[][] = [];
  /** Rows the file lists, for sheets whose other rows are hidden. */
  row = -1;
  private readonly scratch: Cell[] = [];

  constructor(private readonly budget: Budget) {}

  begin(row: number): void {
    this.budget.checkPosition(row, 0);
    this.row = row;
    this.scratch.length = 0;
  }

  put(column: number, cell: Cell): void {
    const { scratch } = this;
    if (column >= scratch.length) {
      this.budget.checkPosition(this.row, column);
      while (scratch.length < column) scratch.push(null);
      scratch.push(cell);
    } else {
      if (scratch[column] !== null) throw damaged(`cell ${addressOf(this.row, column)} twice`);
      scratch[column] = cell;
    }
  }

  end(): void {
    const { rows, row, scratch } = this;
    if (scratch.length === 0) return;
    this.budget.countCells(scratch.length);
    if (row >= rows.length) {
      while (rows.length < row) rows.push(BLANK);
      rows.push(scratch.slice());
      return;
    }
    if (rows[row] !== BLANK) throw damaged(`row ${row + 1} twice`);
    rows[row] = scratch.slice();
  }
}
