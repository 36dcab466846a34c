/** The rows of one project seen together: one row an indicator, money and texts on the first. */
import type { Plan } from "../../plan/Plan";
import type { SubmissionRow } from "../../submission/SubmissionSheet";
import type { SheetContext } from "../Rule";
import { isNotRun } from "./fields";
import { NONE } from "./hits";
import { identify } from "./identify";
import { lastRowOf, oncePer } from "./memo";
import { missesTarget } from "./rates";

export interface ProjectGroup {
  /** The first row of the project in the sheet; it carries the money and the texts. */
  readonly first: SubmissionRow;
  readonly rows: readonly SubmissionRow[];
  /** The rows whose indicator missed its target. */
  readonly missed: readonly SubmissionRow[];
  /** The first row that says 미운영, or null. */
  readonly notRun: SubmissionRow | null;
}

const groupsOf = oncePer((context: SheetContext): ReadonlyMap<string, ProjectGroup> => {
  const rowsOf = new Map<string, SubmissionRow[]>();
  for (const row of context.sheet.rows) {
    const key = keyOf(row, context);
    if (key === null) continue;
    const rows = rowsOf.get(key);
    if (rows === undefined) rowsOf.set(key, [row]);
    else rows.push(row);
  }
  const groups = new Map<string, ProjectGroup>();
  for (const [key, rows] of rowsOf) {
    const [first] = rows;
    if (first !== undefined) groups.set(key, groupFrom(first, rows, context.plan));
  }
  return groups;
});

function keyOf(row: SubmissionRow, context: SheetContext): string | null {
  return identify(row, context)?.project.id ?? row.id.value;
}

function groupFrom(first: SubmissionRow, rows: readonly SubmissionRow[], plan: Plan): ProjectGroup {
  const missed = rows.filter((row) => missesTarget(row, plan));
  return {
    first,
    rows,
    missed: missed.length === 0 ? NONE : missed,
    notRun: rows.find(isNotRun) ?? null,
  };
}

/** By project id, in the order of the sheet. A code that is not in the register makes a group of its own. */
export function projectGroups(context: SheetContext): ReadonlyMap<string, ProjectGroup> {
  return groupsOf(context);
}

/** A row without any project is a group of one. */
export const groupOf = lastRowOf((row, context): ProjectGroup => {
  const key = keyOf(row, context);
  const group = key === null ? undefined : groupsOf(context).get(key);
  return group ?? groupFrom(row, [row], context.plan);
});
