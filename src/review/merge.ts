/** Two reviewers worked on copies of one workbook: their decisions brought together, disagreements listed. */
import { compareBy, compareText } from "../rollup/compareText";
import type { StoredDecision } from "./decisions";

export interface Conflict {
  readonly key: string;
  /** The one that was decided later, and is kept for now. */
  readonly kept: StoredDecision;
  readonly other: StoredDecision;
}

export interface Merged {
  /** By key. */
  readonly decisions: readonly StoredDecision[];
  /** Where the two decided differently, or commented differently. */
  readonly conflicts: readonly Conflict[];
}

/** It does not matter whose decisions come first; merging with oneself changes nothing. */
export function mergeDecisions(mine: readonly StoredDecision[], theirs: readonly StoredDecision[]): Merged {
  const byKey = new Map(mine.map((decision) => [decision.key, decision]));
  const conflicts: Conflict[] = [];
  for (const decision of theirs) {
    const other = byKey.get(decision.key);
    const [kept, dropped] = other === undefined ? [decision] : [other, decision].toSorted(byWeight);
    if (kept === undefined) continue;
    byKey.set(decision.key, kept);
    if (dropped !== undefined && disagree(kept, dropped)) {
      conflicts.push({ key: decision.key, kept, other: dropped });
    }
  }
  return { decisions: [...byKey.values()].toSorted(byKeyText), conflicts: conflicts.toSorted(byKeyText) };
}

const byKeyText = (a: { readonly key: string }, b: { readonly key: string }): number =>
  compareText(a.key, b.key);

/** The decided before the undecided, the later before the earlier; the rest only makes the choice certain. */
const byWeight = compareBy<StoredDecision>(
  (a, b) => Number(a.state === "미검토") - Number(b.state === "미검토"),
  (a, b) => timeOf(b) - timeOf(a),
  (a, b) => compareText(JSON.stringify(a), JSON.stringify(b)),
);

function disagree(kept: StoredDecision, other: StoredDecision): boolean {
  if (other.state === "미검토") return false;
  return kept.state !== other.state || kept.comment !== other.comment;
}

function timeOf({ decidedAt }: StoredDecision): number {
  const time = decidedAt === null ? NaN : Date.parse(decidedAt);
  return Number.isNaN(time) ? 0 : time;
}
