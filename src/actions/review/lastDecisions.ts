/** The decisions taken last, kept in the workbook so that they can be taken back after a reload too. */
import type { StoredDecision } from "../../review/decisions";
import { pack, tryUnpack } from "../../workbook/pack";

export const UNDO_SETTING = "chwihap.decided";

export interface DecisionStep {
  readonly before: StoredDecision;
  readonly after: StoredDecision;
}

export interface LastDecisions {
  /** ISO time. */
  readonly at: string;
  readonly steps: readonly DecisionStep[];
}

export function packLastDecisions(last: LastDecisions): string {
  return pack(last);
}

/** Null where there is nothing to take back, or somebody edited the setting. */
export function parseLastDecisions(text: string | null | undefined): LastDecisions | null {
  return tryUnpack(text) as LastDecisions | null;
}

/** Whether two readings of a flag's line say the same. An undecided line has nothing but its comment to say. */
export function saysTheSame(one: StoredDecision, other: StoredDecision): boolean {
  if (one.state !== other.state || one.comment !== other.comment) return false;
  return one.state === "미검토" || (one.reviewer === other.reviewer && one.decidedAt === other.decidedAt);
}
