/**
 * What reading a submission sheet yields: typed rows with their source cells, the raw text always kept, and every
 * coercion on record. Reading judges nothing; the rules do.
 */
import type { MoneyUnit } from "../plan/Plan";
import type { ColumnKey } from "./columns";
import type { SheetVisibility } from "./Grid";

/**
 * - `value`: read, possibly after coercions
 * - `blank`: nothing there (not zero)
 * - `none`: the department says there is none (`-`, `해당없음`, `N/A`)
 * - `unreadable`: something is there that is no value of this kind; see `trouble`
 * - `absent`: the sheet has no such column
 */
export type FieldState = "value" | "blank" | "none" | "unreadable" | "absent";

export type Trouble =
  "not-a-number" | "error-value" | "formula-not-calculated" | "merged-amount" | "date-in-number";

/** How what was typed became the value. One entry per thing that happened. */
export type Coercion =
  /** A number stored as text; `full-width` digits, `spaces` inside (also non-breaking), `sign` △ ▲ ( ), `currency` ₩. */
  | { readonly kind: "text-number" | "full-width" | "spaces" | "sign" | "currency" }
  /** The amount was in `unit`, not in the plan's unit; `from` says who declared it. */
  | { readonly kind: "unit"; readonly unit: MoneyUnit; readonly from: UnitSource }
  /** A percent-formatted number (0.911) or `91.1%` text read as 91.1. Not a problem. */
  | { readonly kind: "percent" }
  /** The amount had a fraction of a won (a formula's result): rounded to the won, half away from zero. */
  | { readonly kind: "rounded" }
  /** Text filled down from a merged cell above. Not a problem. */
  | { readonly kind: "filled-down"; readonly fromCell: string };

export type UnitSource = "cell" | "header" | "block" | "plan";

export interface Field<T> {
  readonly state: FieldState;
  /** Set exactly when `state` is `value`. Amounts: whole won. Rates: percent (91.1). */
  readonly value: T | null;
  /** The cell's content as typed; "" for blank and absent, the error text for an error value. */
  readonly raw: string;
  /** `D7`; null when the column is absent. */
  readonly cell: string | null;
  readonly coercions: readonly Coercion[];
  readonly trouble: Trouble | null;
  /** The formula with its `=`, where the cell holds one. */
  readonly formula: string | null;
  /** What an unreadable cell most likely held: the code that Excel turned into a date. Never used unasked. */
  readonly guess?: T;
}

export interface SubmissionRow {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly hidden: boolean;
  /** `2-3-7` after normalising `Ⅱ-3-7`, `2.3.7`, full-width forms; unreadable when it has no such shape. */
  readonly id: Field<string>;
  readonly area: Field<string>;
  readonly task: Field<string>;
  readonly project: Field<string>;
  readonly department: Field<string>;
  readonly priorBudget: Field<number>;
  readonly budget: Field<number>;
  readonly executed: Field<number>;
  readonly executionRate: Field<number>;
  readonly indicator: Field<string>;
  readonly target: Field<number>;
  readonly actual: Field<number>;
  readonly achievementRate: Field<number>;
  readonly status: Field<string>;
  readonly results: Field<string>;
  readonly shortfallReason: Field<string>;
  readonly nextPlan: Field<string>;
  readonly note: Field<string>;
}

/** A 소계/합계 row: not data, but checked against the rows it covers. */
export interface StatedTotal {
  readonly row: number;
  readonly label: string;
  /** 1-based sheet rows of the data rows it covers, nearest group for a 소계, all for a 합계/총계. */
  readonly covers: readonly number[];
  readonly priorBudget: Field<number>;
  readonly budget: Field<number>;
  readonly executed: Field<number>;
}

export interface MatchedColumn {
  readonly key: ColumnKey;
  /** 0-based. */
  readonly column: number;
  /** The header as written, levels joined with a space. */
  readonly header: string;
  /** The unit the header itself declares, as in `예산(천원)`. */
  readonly unit: MoneyUnit | null;
  readonly hidden: boolean;
}

export interface UnknownColumn {
  readonly column: number;
  readonly header: string;
  /** The nearest known column, when it is near enough to suggest. */
  readonly suggestion: ColumnKey | null;
}

export interface AmbiguousHeader {
  readonly key: ColumnKey;
  /** The competing columns, 0-based, with their headers; none of them is used. */
  readonly candidates: readonly { readonly column: number; readonly header: string }[];
}

/** The form stamp written into every form this product makes. */
export interface FormStamp {
  readonly year: number;
  readonly plan: string;
  readonly department: string;
  readonly version: number;
}

export interface LabelledText {
  readonly text: string;
  readonly cell: string;
}

/** The label/value block above the table. */
export interface SubmissionBlock {
  readonly title: LabelledText | null;
  readonly department: LabelledText | null;
  readonly officer: LabelledText | null;
  readonly phone: LabelledText | null;
  readonly date: LabelledText | null;
  readonly unit: LabelledText | null;
}

/** `answer`: the coordinator was asked. */
export type DepartmentSource = "stamp" | "block" | "sheet-name" | "file-name" | "rows" | "answer";

export interface SubmissionSheet {
  readonly file: string;
  readonly sheet: string;
  readonly visibility: SheetVisibility;
  readonly stamp: FormStamp | null;
  readonly block: SubmissionBlock;
  /** The plan's own spelling of the department that submitted, or null when it cannot be told. */
  readonly department: string | null;
  readonly departmentFrom: DepartmentSource | null;
  /** The unit for amounts whose cell and header declare none. */
  readonly unit: MoneyUnit;
  readonly unitFrom: UnitSource;
  /**
   * 1-based row of the (last) header row; null when there is none or when several would serve equally well (see
   * `headerTies`). Then `rows` is empty.
   */
  readonly headerRow: number | null;
  readonly columns: readonly MatchedColumn[];
  readonly unknownColumns: readonly UnknownColumn[];
  readonly ambiguousHeaders: readonly AmbiguousHeader[];
  readonly missingColumns: readonly ColumnKey[];
  /** All rows that would serve as the header equally well (1-based), else empty; a tie is asked, never guessed. */
  readonly headerTies: readonly number[];
  readonly rows: readonly SubmissionRow[];
  readonly statedTotals: readonly StatedTotal[];
  /** Lines under the header that are no data: footnotes (※), section headings, the header repeated. */
  readonly asides?: readonly LabelledText[];
  /** 1-based hidden rows and names of hidden columns that hold data. */
  readonly hiddenData: { readonly rows: readonly number[]; readonly columns: readonly string[] };
}
