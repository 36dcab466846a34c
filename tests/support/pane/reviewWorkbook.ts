/** A reviewer's workbook that remembers: decisions are written and taken back as the real one does it. */
import { decided, type StoredDecision } from "../../../src/review/decisions";
import type { PaneServices } from "../../../src/taskpane/services";
import type { DecisionWish, ReviewView } from "../../../src/taskpane/review/ReviewServices";
import { REVIEW_ITEMS } from "./flags";
import { viewOf } from "./reviewViews";

export const DECIDED_AT = "2023-03-02T06:00:00.000Z";

export function reviewWorkbook(
  view: ReviewView = viewOf(REVIEW_ITEMS),
  onDecide: (wishes: readonly DecisionWish[], reviewer: string) => void = () => undefined,
): Partial<PaneServices> {
  const decisions = new Map(view.entries.map(({ decision }) => [decision.key, decision]));
  let last: readonly StoredDecision[] = [];
  return {
    reviewQueue: async () => ({
      ...view,
      entries: view.entries.map((entry) => ({
        ...entry,
        decision: decisions.get(entry.decision.key) ?? entry.decision,
      })),
    }),
    decide: async (wishes, reviewer) => {
      onDecide(wishes, reviewer);
      last = wishes.map(({ entry }) => entry.decision);
      const written = wishes.map(({ entry, decision, comment }) =>
        decided(entry.flag, { decision, comment, reviewer, at: DECIDED_AT }),
      );
      for (const decision of written) decisions.set(decision.key, decision);
      return { written, changed: [], gone: [] };
    },
    undoDecisions: async () => {
      for (const decision of last) decisions.set(decision.key, decision);
      return { written: last, changed: [], gone: [] };
    },
  };
}
