import type { CellArea } from "../../submission/Grid";

/** 0-based. */
export interface HeaderPlace {
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

/** What a reading found beside the cells: what a later write must clear, keep or put back. */
export interface SheetInventory {
  readonly name: string;
  /** True when this product wrote the sheet. */
  readonly own: boolean;
  readonly protected: boolean;
  readonly names: readonly string[];
  readonly tables: readonly string[];
  /** Where the header of each table of a sheet of ours is now: people put rows and columns in. */
  readonly headers: ReadonlyMap<string, HeaderPlace>;
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
