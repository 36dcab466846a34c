/**
 * A worksheet described as data: what a use case wants on it, whoever writes it (Excel through Office.js, or a file).
 * Positions are 0-based from A1, areas inclusive at both ends. Writing a model twice gives the same sheet.
 */
import type { CellArea, SheetVisibility } from "../submission/Grid";

export interface FormulaCell {
  /** With its leading `=`, in en-US notation. */
  readonly formula: string;
  /** The engine's own result, stored as the cached value in files. Excel calculates its own. */
  readonly result?: string | number | boolean | null;
}

/** Text beginning with `=`, `+`, `-` or `@` stays text: writers must protect it. */
export type CellContent = string | number | boolean | null | FormulaCell;

/** A rectangle of content whose top-left corner is at `row`, `column`. All lines are equally long. */
export interface ContentBlock {
  readonly row: number;
  readonly column: number;
  readonly lines: readonly (readonly CellContent[])[];
}

export type BorderWeight = "hair" | "thin" | "medium" | "thick";

export interface BorderStyle {
  readonly weight: BorderWeight;
  /** `#RRGGBB`. */
  readonly color: string;
}

export interface Borders {
  readonly top?: BorderStyle;
  readonly bottom?: BorderStyle;
  readonly left?: BorderStyle;
  readonly right?: BorderStyle;
  readonly insideHorizontal?: BorderStyle;
  readonly insideVertical?: BorderStyle;
}

export interface CellStyle {
  readonly font?: {
    readonly name?: string;
    /** Points. */
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly color?: string;
  };
  /** `#RRGGBB`. */
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** An Excel number format code, en-US. */
  readonly numberFormat?: string;
  readonly borders?: Borders;
  /** False makes the cell editable on a protected sheet. */
  readonly locked?: boolean;
}

/** Styles are applied in order; a later one overrides only what it states. */
export interface StyledArea {
  readonly area: CellArea;
  readonly style: CellStyle;
}

export interface TableModel {
  /** Unique in the workbook. */
  readonly name: string;
  /** Header row included. */
  readonly area: CellArea;
  readonly style: string | null;
  readonly showFilter: boolean;
}

export interface ChartSeries {
  readonly name: string;
  readonly categories: CellArea;
  readonly values: CellArea;
  readonly color?: string;
}

/** A native chart over cells of the same sheet. */
export interface ChartModel {
  readonly name: string;
  readonly title: string;
  readonly kind: "columnClustered" | "barClustered" | "line";
  readonly series: readonly ChartSeries[];
  /** The cells the chart covers. */
  readonly place: CellArea;
  readonly valueFormat?: string;
  readonly legend: boolean;
}

/** A formula-based conditional format; the formula is relative to the area's top-left cell. */
export interface ConditionalModel {
  readonly area: CellArea;
  readonly formula: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

export type ValidationRule =
  | { readonly kind: "list"; readonly values: readonly string[] }
  | { readonly kind: "decimal"; readonly min: number; readonly max?: number }
  | { readonly kind: "textLength"; readonly max: number };

export interface ValidationModel {
  readonly area: CellArea;
  readonly rule: ValidationRule;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error?: {
    readonly title: string;
    readonly message: string;
    readonly style: "stop" | "warning" | "information";
  };
}

export interface PrintModel {
  readonly orientation: "landscape" | "portrait";
  /** A4 unless stated. */
  readonly paper?: "A3";
  readonly fitToOnePageWide: boolean;
  /** Two pages beside each other instead of one, read across before down. */
  readonly fitToTwoPagesWide?: boolean;
  /** 0-based last column printed; those behind it are for the screen. */
  readonly lastColumn?: number;
  /** 0-based last of the columns, from A, repeated on every page. */
  readonly titleColumns?: number;
  /** 0-based first and last row repeated on every page. */
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly pageNumbers: boolean;
  /** 0-based rows a new page begins at. */
  readonly breakBefore?: readonly number[];
}

export interface RowHeight {
  /** 0-based. */
  readonly row: number;
  readonly points: number;
  /** An estimate for wrapped text, which a program that fits heights itself may replace. */
  readonly auto?: boolean;
}

export interface SheetModel {
  readonly name: string;
  readonly visibility?: SheetVisibility;
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  readonly content: readonly ContentBlock[];
  readonly styles: readonly StyledArea[];
  /** Widths in characters of the default font, by column from A. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly RowHeight[];
  /** 0-based rows and columns out of sight; samples need them, the product's own sheets hide nothing. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merges: readonly CellArea[];
  /** Rows and columns kept in view. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly tables: readonly TableModel[];
  readonly charts: readonly ChartModel[];
  readonly conditional: readonly ConditionalModel[];
  readonly validations: readonly ValidationModel[];
  /** Sheet-scoped names with a constant text, such as the form stamp. */
  readonly names: readonly { readonly name: string; readonly text: string }[];
  readonly print: PrintModel | null;
  /** Locked cells cannot be edited; cells styled `locked: false` can. */
  readonly protected: boolean;
}

/** A model with nothing on it: spread it and state what differs. */
export const EMPTY_SHEET: Omit<SheetModel, "name"> = {
  showGridlines: false,
  content: [],
  styles: [],
  columnWidths: [],
  rowHeights: [],
  merges: [],
  freeze: null,
  tables: [],
  charts: [],
  conditional: [],
  validations: [],
  names: [],
  print: null,
  protected: false,
};

export function isFormula(content: CellContent): content is FormulaCell {
  return typeof content === "object" && content !== null;
}
