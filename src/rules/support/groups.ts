/** The rows of one project seen together: one row an indicator, money and texts on the first. */
import type { Plan } from "../../plan/Plan";
import type { SubmissionRow } from "../../submission/SubmissionSheet";
import type { SheetContext } from "../Rule";
import { isNotRun } from "./fields";
import { identify } from "./identify";
import { oncePer } from "./memo";
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

interface Groups {
  readonly byProject: ReadonlyMap<string, ProjectGroup>;
  readonly byRow: ReadonlyMap<SubmissionRow, ProjectGroup>;
}

const groupsOf = oncePer((context: SheetContext): Groups => {
  const rowsOf = new Map<string, SubmissionRow[]>();
  for (const row of context.sheet.rows) {
    const id = identify(row, context)?.project.id ?? row.id.value;
    if (id === null) continue;
    const rows = rowsOf.get(id);
    if (rows === undefined) rowsOf.set(id, [row]);
    else rows.push(row);
  }
  const byProject = new Map<string, ProjectGroup>();
  const byRow = new Map<SubmissionRow, ProjectGroup>();
  for (const [id, rows] of rowsOf) {
    const [first] = rows;
    if (first === undefined) continue;
    const group = groupFrom(first, rows, context.plan);
    byProject.set(id, group);
    for (const row of rows) byRow.set(row, group);
  }
  return { byProject, byRow };
});

function groupFrom(first: SubmissionRow, rows: readonly SubmissionRow[], plan: Plan): ProjectGroup {
  return {
    first,
    rows,
    missed: rows.filter((row) => missesTarget(row, plan)),
    notRun: rows.find(isNotRun) ?? null,
  };
}

/** By project id, in the order of the sheet. A code that is not in the register makes a group of its own. */
export function projectGroups(context: SheetContext): ReadonlyMap<string, ProjectGroup> {
  return groupsOf(context).byProject;
}

/** A row without any project is a group of one. */
export function groupOf(row: SubmissionRow, context: SheetContext): ProjectGroup {
  return groupsOf(context).byRow.get(row) ?? groupFrom(row, [row], context.plan);
}
