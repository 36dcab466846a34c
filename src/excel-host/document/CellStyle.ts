/** Words of Office.js are used as they are, so that neither side of the model needs a translation table. */
export type BorderStyle =
  "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
export type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";

export interface BorderLine {
  readonly style: BorderStyle;
  readonly weight: BorderWeight;
  /** `#RRGGBB`. */
  readonly color: string;
}

export interface Borders {
  readonly top: BorderLine | null;
  readonly bottom: BorderLine | null;
  readonly left: BorderLine | null;
  readonly right: BorderLine | null;
  readonly diagonalDown: BorderLine | null;
  readonly diagonalUp: BorderLine | null;
}

export type BorderSide = keyof Borders;

export type HorizontalAlignment =
  "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
export type VerticalAlignment = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
export type Underline = "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";

export interface FontStyle {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  /** `#RRGGBB`. */
  readonly color: string;
}

/** The look of a cell. Immutable and shared: change a cell's look by giving it another style. */
export interface CellStyle {
  /** An en-US number format code. */
  readonly numberFormat: string;
  readonly font: FontStyle;
  /** `#RRGGBB`, or null for no fill. */
  readonly fill: string | null;
  readonly borders: Borders;
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly shrinkToFit: boolean;
  /** Degrees, 180 for stacked text. */
  readonly textOrientation: number;
  /** Counts only while the sheet is protected. */
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

export const NO_BORDERS: Borders = {
  top: null,
  bottom: null,
  left: null,
  right: null,
  diagonalDown: null,
  diagonalUp: null,
};

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General",
  font: {
    name: "맑은 고딕",
    size: 11,
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    color: "#000000",
  },
  fill: null,
  borders: NO_BORDERS,
  horizontalAlignment: "General",
  verticalAlignment: "Center",
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  locked: true,
  formulaHidden: false,
};

/** What to change about a style. `font` and `borders` are merged key by key. */
export type StylePatch = Partial<Omit<CellStyle, "font" | "borders">> & {
  readonly font?: Partial<FontStyle>;
  readonly borders?: Partial<Borders>;
};

export function patchStyle(style: CellStyle, patch: StylePatch): CellStyle {
  return {
    ...style,
    ...patch,
    font: patch.font === undefined ? style.font : { ...style.font, ...patch.font },
    borders: patch.borders === undefined ? style.borders : { ...style.borders, ...patch.borders },
  };
}
