import type { CellArea } from "../../submission/Grid";

/** What a reading found beside the cells: what a later write must clear, keep or put back. */
export interface SheetInventory {
  readonly name: string;
  /** True when this product wrote the sheet. */
  readonly own: boolean;
  readonly protected: boolean;
  readonly names: readonly string[];
  readonly tables: readonly string[];
  readonly charts: readonly string[];
  readonly merges: readonly CellArea[];
  /** Cell contents from A1 as Office.js gives them: formulas with `=`, else values. */
  readonly formulas: readonly (readonly unknown[])[];
}

export interface Inventory {
  readonly sheets: readonly SheetInventory[];
  /** The packed models of the last run, as kept in the workbook's settings. */
  readonly models: string | null;
  /** The settings that were asked for, as they stood. */
  readonly settings: Readonly<Record<string, string | null>>;
}
