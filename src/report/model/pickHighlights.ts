/**
 * Which projects of an area the report shows, by criteria anyone can check: of those that met their targets and say
 * what they did, the two with the largest budgets, the one furthest over its target, and the largest new one.
 */
import type { FlagKind } from "../../review/Flag";
import type { ReviewItem } from "../../review/decisions";
import { compareBy } from "../../rollup/compareText";
import type { ProjectRecord } from "../../rollup/ProjectRecord";
import { achievementOf, textOf } from "./facts";

export type Ground = "budget" | "achievement" | "new";

export interface Highlight {
  readonly record: ProjectRecord;
  /** Why it was chosen; at least one. */
  readonly grounds: readonly Ground[];
}

const LARGEST = 2;

/** Doubts about what a project says it did: until a reviewer has settled them it is not held up as an example. */
const DOUBTS: readonly FlagKind[] = [
  "provisional-results",
  "duplicate-achievement",
  "no-evidence",
  "unit-suspect",
];

/** Largest budget first, then in plan order. */
export const byBudget = (a: ProjectRecord, b: ProjectRecord): number =>
  (b.amounts.budget ?? 0) - (a.amounts.budget ?? 0);

const byAchievement = compareBy<ProjectRecord>(
  (a, b) => (achievementOf(b) ?? 0) - (achievementOf(a) ?? 0),
  byBudget,
);

/** Of the projects of one area, in plan order. */
export function pickHighlights(
  records: readonly ProjectRecord[],
  items: readonly ReviewItem[],
): readonly Highlight[] {
  const doubted = new Set(items.filter(isOpenDoubt).map(({ flag }) => flag.project));
  const eligible = records.filter((record) => canBeShown(record) && !doubted.has(record.id));
  const over = eligible.filter((record) => (achievementOf(record) ?? 0) > 100);
  const fresh = eligible.filter(({ project }) => project.isNew);
  const chosen: readonly (readonly [Ground, readonly ProjectRecord[]])[] = [
    ["budget", eligible.toSorted(byBudget).slice(0, LARGEST)],
    ["achievement", over.toSorted(byAchievement).slice(0, 1)],
    ["new", fresh.toSorted(byBudget).slice(0, 1)],
  ];
  return eligible.flatMap((record) => {
    const grounds = chosen.flatMap(([ground, own]) => (own.includes(record) ? [ground] : []));
    return grounds.length === 0 ? [] : [{ record, grounds }];
  });
}

function canBeShown(record: ProjectRecord): boolean {
  return (
    !record.missed &&
    record.status !== "지연" &&
    record.indicators.every(({ outcome }) => outcome === "met") &&
    textOf(record, "results") !== ""
  );
}

function isOpenDoubt({ flag, decision }: ReviewItem): boolean {
  return DOUBTS.includes(flag.flag) && decision.state !== "확인" && decision.state !== "수용";
}
