/** The first box: what the figures lack, and how far the review is. Absent when nothing is left to say. */
import { findProject } from "../../plan/lookups";
import type { Gap, GapKind } from "../../rollup/Consolidation";
import { groupBy } from "../../rollup/groupBy";
import { REVIEW_STATES, type ReviewState } from "../../review/decisions";
import { GAP_WORDS } from "../../words/gaps";
import { FLAG_WORDS } from "../../words/review";
import type { StatusBox } from "../Report";
import type { Facts } from "./facts";

/** Names a reader can take in at a glance; the sheet 총괄 lists the rest. */
const MOST_NAMES = 10;

/** States nobody needs to come back to. */
const DONE: readonly ReviewState[] = ["확인", "수용"];

export function statusBoxes(facts: Facts): StatusBox[] {
  const { consolidation, words } = facts;
  const boxes: StatusBox[] = [];
  if (!consolidation.complete)
    boxes.push({ kind: "status", title: words.status.incomplete, lines: gapLines(facts) });
  const open = reviewLine(facts);
  if (open !== null) boxes.push({ kind: "status", title: words.status.underReview, lines: [open] });
  return boxes;
}

function gapLines(facts: Facts): string[] {
  const { consolidation, language, words } = facts;
  const byKind: ReadonlyMap<GapKind, readonly Gap[]> = groupBy(consolidation.gaps, ({ kind }) => kind);
  return [...byKind].map(([kind, gaps]) => {
    const what = GAP_WORDS[language].counts[kind](gaps.length);
    const names = [...new Set(gaps.map((gap) => nameOf(gap, facts)))];
    return words.status.named(what, names.slice(0, MOST_NAMES), Math.max(0, names.length - MOST_NAMES));
  });
}

function nameOf(gap: Gap, { plan, language }: Facts): string {
  const { place, exclusions } = GAP_WORDS[language];
  const named = (id: string): string => findProject(plan, id)?.name ?? id;
  switch (gap.kind) {
    case "missing-department":
    case "refused-department":
      return gap.department;
    case "missing-project":
    case "amount-left-out":
      return named(gap.project);
    case "excluded-row": {
      const { file, sheet, row } = gap.source;
      const what = gap.project === null ? place(file, sheet, row) : named(gap.project);
      return `${what}(${exclusions[gap.reason]})`;
    }
    case "unread-sheet":
      return `${gap.file} / ${gap.sheet}`;
    case "refused-file":
      return gap.file;
  }
}

function reviewLine({ items, language, words }: Facts): string | null {
  const open = items.filter(({ decision }) => !DONE.includes(decision.state));
  if (open.length === 0) return null;
  const counts = REVIEW_STATES.flatMap((state) => {
    const count = open.filter(({ decision }) => decision.state === state).length;
    return count === 0 ? [] : [words.status.state(FLAG_WORDS[language].states[state], count)];
  });
  return words.status.review(open.length, items.length, counts.join(", "));
}
