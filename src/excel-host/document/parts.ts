/** What a sheet or workbook holds beside its cells. All plain and immutable: replace, never mutate. */
import type { Area } from "./area";
import type { BorderLine } from "./CellStyle";

export interface TableColumn {
  readonly id: number;
  readonly name: string;
}

export interface Table {
  readonly id: string;
  /** Unique in the workbook, compared without case. */
  readonly name: string;
  /** Header and totals rows included. */
  readonly area: Area;
  readonly columns: readonly TableColumn[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string | null;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  readonly filters: readonly ColumnFilter[];
}

/** A filter on the nth column of a table or of the sheet's auto filter, as Office.js states it. */
export interface ColumnFilter {
  readonly column: number;
  readonly criteria: FilterCriteria;
}

export interface FilterCriteria {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: "And" | "Or";
  readonly values?: readonly (string | { readonly date: string; readonly specificity: string })[];
}

export interface DefinedName {
  readonly name: string;
  /** With its leading `=`: a reference, a formula or a constant such as `="text"`. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** A formula is kept as typed, with its leading `=`; a constant as string or number. */
export type RuleOperand = string | number;

export interface BasicRule {
  readonly formula1: RuleOperand;
  readonly formula2?: RuleOperand;
  readonly operator: string;
}

/** Exactly one key, as in Office.js. */
export interface ValidationRule {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
  readonly wholeNumber?: BasicRule;
  readonly decimal?: BasicRule;
  readonly textLength?: BasicRule;
  readonly date?: BasicRule;
  readonly time?: BasicRule;
  readonly custom?: { readonly formula: string };
}

export interface ValidationPrompt {
  readonly title: string;
  readonly message: string;
  readonly showPrompt: boolean;
}

export interface ValidationAlert {
  readonly title: string;
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: "Stop" | "Warning" | "Information";
}

export interface DataValidation {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  readonly prompt: ValidationPrompt;
  readonly errorAlert: ValidationAlert;
  readonly ignoreBlanks: boolean;
}

export interface ConditionalLook {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly borders?: {
    readonly top?: BorderLine;
    readonly bottom?: BorderLine;
    readonly left?: BorderLine;
    readonly right?: BorderLine;
  };
}

export type ConditionalRule =
  | { readonly type: "Custom"; readonly formula: string }
  | {
      readonly type: "CellValue";
      readonly formula1: string;
      readonly formula2?: string;
      readonly operator: string;
    }
  | { readonly type: "ContainsText"; readonly operator: string; readonly text: string };

export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
  readonly look: ConditionalLook;
  readonly stopIfTrue: boolean;
}

export interface CommentText {
  readonly id: string;
  readonly content: string;
  readonly authorName: string;
  readonly authorEmail: string;
  /** ISO 8601. */
  readonly created: string;
}

export interface Comment extends CommentText {
  readonly row: number;
  readonly column: number;
  readonly resolved: boolean;
  readonly replies: readonly CommentText[];
}

export interface SheetProtection {
  /** Option name of Office.js (`allowFormatCells`, …) → allowed. */
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password: string | null;
}

/** Rows and columns kept in view; null area when nothing is frozen. */
export interface FreezePanes {
  readonly rows: number;
  readonly columns: number;
}

export interface HeaderFooter {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

export interface PageZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export interface PageLayout {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  readonly zoom: PageZoom;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly printOrder: string;
  readonly printComments: string;
  readonly printErrors: string;
  readonly firstPageNumber: number | "";
  /** Points. */
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly printArea: readonly Area[];
  readonly titleRows: Area | null;
  readonly titleColumns: Area | null;
  readonly headerFooter: HeaderFooter;
}

export const DEFAULT_PAGE_LAYOUT: PageLayout = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  printOrder: "DownThenOver",
  printComments: "NoComments",
  printErrors: "AsDisplayed",
  firstPageNumber: "",
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  printArea: [],
  titleRows: null,
  titleColumns: null,
  headerFooter: {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  },
};

export interface AutoFilter {
  readonly area: Area;
  readonly filters: readonly ColumnFilter[];
}

export interface CustomXmlPart {
  readonly id: string;
  readonly namespaceUri: string;
  readonly xml: string;
}
