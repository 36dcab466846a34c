import type { Decision } from "../../../review/decisions";
import { isDecided } from "../nextOpen";
import type { DecisionWish, ReviewEntry } from "../ReviewServices";

export interface BulkChoice {
  readonly decision: Decision;
  /** Blank: each keeps its own comment. */
  readonly comment: string;
  /** Whether what is decided already is decided anew. */
  readonly overwrite: boolean;
}

/** What deciding on all of these at once would write: those it would leave as they are are not in it. */
export function bulkWishes(
  entries: readonly ReviewEntry[],
  { decision, comment, overwrite }: BulkChoice,
): readonly DecisionWish[] {
  const said = comment.trim();
  return entries
    .filter((entry) => overwrite || !isDecided(entry))
    .map((entry) => ({ entry, decision, comment: said === "" ? entry.decision.comment : said }))
    .filter(
      ({ entry, comment: words }) => entry.decision.state !== decision || entry.decision.comment !== words,
    );
}
