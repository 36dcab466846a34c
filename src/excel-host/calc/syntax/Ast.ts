import type { ErrorCode } from "../values";

/** A corner of a reference; null in `row` or `column` for whole columns or rows. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export interface RangeNode {
  readonly kind: "range";
  readonly sheet: string | null;
  readonly from: Corner;
  /** Null for a single cell. */
  readonly to: Corner | null;
}

export const TABLE_PARTS = ["#All", "#Data", "#Headers", "#Totals", "#This Row"] as const;
export type TablePart = (typeof TABLE_PARTS)[number];

/** A structured reference such as `tblCollected[[#Headers],[예산]]`. */
export interface TableNode {
  readonly kind: "table";
  /** Null inside the table itself: `[@예산]`. */
  readonly table: string | null;
  readonly parts: readonly TablePart[];
  readonly columns: { readonly from: string; readonly to: string | null } | null;
}

export interface NameNode {
  readonly kind: "name";
  readonly sheet: string | null;
  readonly name: string;
}

export interface CallNode {
  readonly kind: "call";
  /** Upper case, without `_xlfn.`. */
  readonly name: string;
  readonly args: readonly Node[];
}

export type BinaryOperator =
  "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=" | ":" | " " | ",";

export type PrefixOperator = "+" | "-" | "@";

export type Node =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "logical"; readonly value: boolean }
  | { readonly kind: "error"; readonly code: ErrorCode }
  | { readonly kind: "array"; readonly rows: readonly (readonly Node[])[] }
  | { readonly kind: "missing" }
  | { readonly kind: "group"; readonly inner: Node }
  | { readonly kind: "prefix"; readonly operator: PrefixOperator; readonly operand: Node }
  | { readonly kind: "percent"; readonly operand: Node }
  | { readonly kind: "binary"; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node }
  | RangeNode
  | TableNode
  | NameNode
  | CallNode;
