/** Every row received, with what became of it: counted, or excluded for a stated reason. */
import type { ColumnKey } from "../submission/columns";
import type { SubmissionRow } from "../submission/SubmissionSheet";
import type { LedgerEntry } from "./Ledger";

export interface RowSource {
  readonly file: string;
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
}

/**
 * - `unknown-project`: neither code nor name is in the register
 * - `duplicate-project`: the project is already counted for that department
 * - `other-department`: the registered department's own row counts
 * - `not-chosen`: the coordinator chose another department's row
 * - `no-department`: nothing says whose row it is, and the register names nobody for the project
 * - `other-year`: the form is another year's
 * - `replaced`: the department sent a newer file
 * - `identical-copy`: the very same file was given twice
 */
export const EXCLUSION_REASONS = [
  "unknown-project",
  "duplicate-project",
  "other-department",
  "not-chosen",
  "no-department",
  "other-year",
  "replaced",
  "identical-copy",
] as const;

export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/** Reasons that take nothing away from the totals: what was left out is in them in its newer or other copy. */
export const HARMLESS_EXCLUSIONS: readonly ExclusionReason[] = ["replaced", "identical-copy"];

export const MONEY_COLUMNS = ["priorBudget", "budget", "executed"] as const;
export type MoneyColumn = (typeof MONEY_COLUMNS)[number];

/** Whole won; null where the row says nothing that can be counted. */
export type Amounts = Readonly<Record<MoneyColumn, number | null>>;

interface RowBase {
  readonly source: RowSource;
  /** The row as it was read. */
  readonly fields: SubmissionRow;
  /** The department that sent the sheet, as the plan spells it; null when it cannot be told. */
  readonly submitter: string | null;
}

export interface CountedRow extends RowBase {
  readonly state: "counted";
  readonly project: string;
  readonly area: string;
  readonly task: string;
  /** Whose the row is in the totals: the register's word, and for a joint project the one that submitted it. */
  readonly department: string;
  readonly amounts: Amounts;
}

export interface ExcludedRow extends RowBase {
  readonly state: "excluded";
  /** The project it was taken for, or null. */
  readonly project: string | null;
  readonly reason: ExclusionReason;
  /** The row that counts in its place, where there is one. */
  readonly counted: RowSource | null;
}

export type CollectedRow = CountedRow | ExcludedRow;

/** A file whose sheets were read: every data row of it was either taken or left. */
export interface InputFile {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly rowsTaken: number;
  readonly rowsLeft: number;
}

export interface Collected {
  /** In plan order, then by department, sheet and row. */
  readonly counted: readonly CountedRow[];
  /** By file, sheet and row. */
  readonly excluded: readonly ExcludedRow[];
  readonly ledger: readonly LedgerEntry[];
  readonly inputs: readonly InputFile[];
  /** Files with formulas that reach into other workbooks: of those, the results stored in the file were read. */
  readonly linkedFiles: readonly string[];
  readonly replacements: readonly Replacement[];
  /** Sheets that would count, but in which no header row was found. */
  readonly unreadSheets: readonly { readonly file: string; readonly sheet: string }[];
}

/** A department's file that was replaced, and the one that counts in its place. */
export interface Replacement {
  readonly department: string;
  readonly olderFile: string;
  readonly olderSha256: string;
  readonly newerFile: string;
  readonly newerSha256: string;
  readonly difference: Difference;
}

/** What is in a cell: an amount in won, a number, or a text; and what was typed. */
export interface CellView {
  readonly value: string | number | null;
  readonly raw: string;
}

export interface RowRef {
  /** The project code, or "" when the row has none. */
  readonly project: string;
  readonly name: string;
  readonly source: RowSource;
}

export interface CellChange {
  readonly column: ColumnKey;
  readonly before: CellView;
  readonly after: CellView;
}

export interface RowChange extends RowRef {
  readonly changes: readonly CellChange[];
}

export interface Difference {
  readonly added: readonly RowRef[];
  readonly removed: readonly RowRef[];
  readonly changed: readonly RowChange[];
  /** Sums over all rows in won, older, newer and what they differ by. */
  readonly money: Readonly<
    Record<MoneyColumn, { readonly before: number; readonly after: number; readonly delta: number }>
  >;
  readonly statuses: readonly (RowRef & { readonly before: string; readonly after: string })[];
}
