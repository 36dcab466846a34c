import type { LedgerEntry, LedgerState } from "./Ledger";

/** The departments expected, each in exactly one list, in the order of the ledger. */
export interface Submitters {
  readonly received: readonly string[];
  /** Nothing came. */
  readonly missing: readonly string[];
  /** Something came, but nothing of it could be taken. */
  readonly refused: readonly string[];
}

/** Who has submitted, counted by departments: in the ledger a replaced or refused file is a line of its own. */
export function submittersOf(ledger: readonly LedgerEntry[]): Submitters {
  const inState = (state: LedgerState): readonly string[] => [
    ...new Set(
      ledger.flatMap((entry) =>
        entry.expected && entry.state === state && entry.department !== null ? [entry.department] : [],
      ),
    ),
  ];
  const received = inState("received");
  return {
    received,
    missing: inState("missing"),
    refused: inState("refused").filter((department) => !received.includes(department)),
  };
}
