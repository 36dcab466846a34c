import type { Area } from "./area";
import type { Sheet } from "./Sheet";
import type { Workbook } from "./Workbook";

/** What changed since the last calculation. */
export interface Recalculation {
  /** True after loading, inserting or deleting cells, renaming sheets or names: calculate everything. */
  readonly full: boolean;
  readonly changed: readonly { readonly sheet: Sheet; readonly area: Area }[];
}

/** A cell whose shown value became another by calculation. */
export interface CalculatedCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/**
 * The formula engine. It reads `cell.formula` of every sheet, and writes results with
 * `sheet.cells.setResult(row, column, value)`; it touches nothing else. It must leave a value in every formula cell
 * (an error where it cannot calculate) and must not throw for what a user may type.
 */
export interface Calculator {
  /** Returns the cells whose value became another, for the `onCalculated` events. */
  recalculate(workbook: Workbook, recalculation: Recalculation): readonly CalculatedCell[];
}
