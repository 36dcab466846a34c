import type { FormulaCell } from "./FormulaCell";
import type { Area, Matrix } from "./values";

/** A rectangle some formulas read: kept so that many readers of one range share its values. */
export class RangeValues {
  readonly readers = new Set<FormulaCell>();
  /** Values as last read; null after a change inside. */
  matrix: Matrix | null = null;
  /** No formula inside is waiting to be computed. */
  ready = false;

  constructor(readonly area: Area) {}

  meets(other: Area): boolean {
    const { top, left, bottom, right } = this.area;
    return other.bottom >= top && other.top <= bottom && other.right >= left && other.left <= right;
  }

  invalidate(): void {
    this.matrix = null;
    this.ready = false;
  }
}
