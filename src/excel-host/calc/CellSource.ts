import type { Area, Scalar } from "./values";

/** What a cell was given: a constant, or a formula with its leading `=`. */
export type CellInput = Scalar | { readonly kind: "formula"; readonly formula: string };

/** Rows and columns are 0-based, areas inclusive. */
export interface TableSource {
  readonly name: string;
  /** Index of its sheet. */
  readonly sheet: number;
  /** Header and totals rows included. */
  readonly area: {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  };
  readonly columns: readonly string[];
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

export interface NameSource {
  readonly name: string;
  /** Index of the sheet it is local to; null in the whole workbook. */
  readonly scope: number | null;
  /** With its leading `=`. */
  readonly formula: string;
}

/** The workbook as the engine needs it. Sheets go by their index in `sheets`. */
export interface CellSource {
  readonly sheets: readonly string[];
  readonly tables: readonly TableSource[];
  readonly names: readonly NameSource[];
  input(sheet: number, row: number, column: number): CellInput;
  /** Calls `visit` for every formula inside an area. */
  forEachFormula(area: Area, visit: (formula: string, row: number, column: number) => void): void;
  /** Number of rows and columns up to the last cell with content. */
  extent(sheet: number): { readonly rows: number; readonly columns: number };
  isRowHidden(sheet: number, row: number): boolean;
  now(): Date;
}
