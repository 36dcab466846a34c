import { sourcePlace } from "../../actions/review/flagPlaces";
import type { ReviewQueue } from "../../actions/review/reviewQueue";
import { nameOf } from "../../actions/review/reviewPart";
import type { Finding } from "../../findings/Finding";
import { changesBetween, type DataChange } from "../../review/changes";
import { flagOfKey, type ReviewItem, type StoredDecision } from "../../review/decisions";
import type { ReviewBook, ReviewProject } from "../../review/reviewBook";
import type { RowSource } from "../../rollup/Collected";
import { groupBy } from "../../rollup/groupBy";
import type { ReviewEntry, ReviewView, SettledEntry } from "../review/ReviewServices";

const placeKey = ({ file, sheet, row }: { [Key in keyof RowSource]: RowSource[Key] | null }): string =>
  JSON.stringify([file, sheet, row]);

/** The queue as the pane shows it; what belongs to a project is the same object in all its entries. */
export function toReviewView(queue: ReviewQueue, unmarked: readonly string[]): ReviewView {
  const { book } = queue;
  const projects = new Map(book.projects.map((project) => [project.id, project]));
  const byRow = groupBy(book.findings, placeKey);
  const findings = new Map(
    book.projects.map(({ id, rows }): [string, readonly Finding[]] => [
      id,
      rows.flatMap(({ source }) => byRow.get(placeKey(source)) ?? []),
    ]),
  );
  const areas = new Map(book.areas.map(({ id, name }) => [id, name]));
  const tasks = new Map(book.tasks.map(({ id, name }) => [id, name]));
  const earlier = new Map(book.earlier.map(({ fingerprint, rows }) => [fingerprint, rows]));

  const entryOf = (item: ReviewItem): ReviewEntry => {
    const { flag, decision } = item;
    const project = projects.get(flag.project) ?? null;
    return {
      ...item,
      areaName: areas.get(flag.area) ?? flag.area,
      taskName: tasks.get(flag.task) ?? flag.task,
      project,
      findings: findings.get(flag.project) ?? [],
      changes: changesSince(decision, project, earlier),
      place: sourcePlace(flag),
    };
  };
  return {
    entries: queue.items.map(entryOf),
    settled: queue.settled.map((decision) => settledOf(decision, book)),
    undoable: queue.last?.steps.length ?? 0,
    unmarked,
  };
}

function changesSince(
  { state, fingerprint }: StoredDecision,
  project: ReviewProject | null,
  earlier: ReadonlyMap<string, ReviewProject["rows"]>,
): readonly DataChange[] | null {
  if (state !== "재제출" && state !== "재확인 필요") return [];
  const before = fingerprint === null ? undefined : earlier.get(fingerprint);
  return before === undefined || project === null ? null : changesBetween(before, project.rows);
}

function settledOf(decision: StoredDecision, book: ReviewBook): SettledEntry {
  const { project, flag } = flagOfKey(decision.key);
  return { project, name: nameOf(book, project) ?? "", flag, decision };
}
