/** The projects that missed their target or did not run, as the report lists them. */
import type { ReviewItem, ReviewState } from "./decisions";
import type { ReviewBook, ReviewIndicator, ReviewProject } from "./reviewBook";

export interface ExceptionEntry {
  readonly project: string;
  readonly name: string;
  readonly departments: readonly string[];
  readonly notRun: boolean;
  /** The missed indicator furthest from its target; null for a project not run. */
  readonly indicator: ReviewIndicator | null;
  /** The department's own; "" when it gives none. */
  readonly reason: string;
  /** The decision on its flag that is furthest from being done. */
  readonly state: ReviewState;
  readonly comment: string;
}

/** In plan order. */
export function exceptionsOf(
  book: Pick<ReviewBook, "projects">,
  items: readonly ReviewItem[],
): readonly ExceptionEntry[] {
  return book.projects
    .filter(({ missed }) => missed)
    .map((project) => {
      const decision = pendingFirst(items, project.id);
      return {
        project: project.id,
        name: project.name,
        departments: project.departments,
        notRun: project.notRun,
        indicator: project.notRun ? null : worstOf(project),
        reason: reasonOf(project),
        state: decision?.state ?? "미검토",
        comment: decision?.comment ?? "",
      };
    });
}

/** What waits before what is done. */
const ORDER: readonly ReviewState[] = ["미검토", "재확인 필요", "재제출", "보완요청", "확인", "수용"];

function pendingFirst(items: readonly ReviewItem[], project: string): ReviewItem["decision"] | undefined {
  return items
    .filter(({ flag }) => flag.project === project && isMiss(flag.flag))
    .map(({ decision }) => decision)
    .toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))[0];
}

function isMiss(flag: string): boolean {
  return flag === "target-missed" || flag === "not-run";
}

function worstOf({ indicators }: ReviewProject): ReviewIndicator | null {
  const missed = indicators.filter(({ outcome }) => outcome === "missed");
  return missed.toSorted((a, b) => (a.achievementPercent ?? 0) - (b.achievementPercent ?? 0))[0] ?? null;
}

function reasonOf({ rows }: ReviewProject): string {
  const reasons = rows.map(({ cells }) => String(cells.shortfallReason.value ?? "").trim());
  return [...new Set(reasons)].filter((reason) => reason !== "").join("\n");
}
