/** Who has submitted and who has not. */
export const LEDGER_STATES = ["received", "missing", "replaced", "refused"] as const;
export type LedgerState = (typeof LEDGER_STATES)[number];

/** One line a department expected, then one a file replaced by a newer one, then senders nobody expected. */
export interface LedgerEntry {
  /** As the plan spells it; for a sender the plan does not know, what its sheet says; null when nothing does. */
  readonly department: string | null;
  readonly expected: boolean;
  readonly state: LedgerState;
  /** Null exactly when nothing was received. Several files that count are joined with ", ". */
  readonly file: string | null;
  /** The date written on the form (작성일), ISO, or null. */
  readonly written: string | null;
  /** When the file was last modified, ISO, or null. */
  readonly modified: string | null;
  /** Data rows received. */
  readonly rows: number;
  /** Of these, the rows that count: of a file of several departments, this one's only. */
  readonly rowsTaken: number;
  /** Findings of level error on its sheets. */
  readonly errors: number;
}
