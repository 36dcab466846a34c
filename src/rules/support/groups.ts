/** The rows of one project seen together: one row an indicator, money and texts on the first. */
import type { SubmissionRow } from "../../submission/SubmissionSheet";
import type { SheetContext } from "../Rule";
import { isNotRun } from "./fields";
import { NONE } from "./hits";
import { identify } from "./identify";
import { oncePer, placeIn } from "./memo";
import { missesTarget } from "./rates";

export interface ProjectGroup {
  /** The project's id, or the code as written where the register does not have it; null when the row has neither. */
  readonly project: string | null;
  /** The first row of the project in the sheet; it carries the money and the texts. */
  readonly first: SubmissionRow;
  readonly rows: readonly SubmissionRow[];
  /** The rows whose indicator missed its target. */
  readonly missed: readonly SubmissionRow[];
  /** The first row that says 미운영, or null. */
  readonly notRun: SubmissionRow | null;
}

/** Of each row, by its place in the sheet. */
const groupsOf = oncePer((context: SheetContext): readonly ProjectGroup[] => {
  /** By place in the plan. */
  const registered: (GroupBeingMade | undefined)[] = [];
  /** By code, where the plan does not have it. */
  const others = new Map<string, GroupBeingMade>();
  return context.sheet.rows.map((row) => {
    const placed = identify(row, context);
    if (placed !== null) {
      return (registered[placed.place] = joined(row, placed.project.id, registered[placed.place], context));
    }
    const code = row.id.value;
    if (code === null) return groupOfOne(row, null, context);
    const group = joined(row, code, others.get(code), context);
    others.set(code, group);
    return group;
  });
});

interface GroupBeingMade extends ProjectGroup {
  readonly rows: SubmissionRow[];
  missed: readonly SubmissionRow[];
  notRun: SubmissionRow | null;
}

function groupOfOne(row: SubmissionRow, project: string | null, { plan }: SheetContext): GroupBeingMade {
  return {
    project,
    first: row,
    rows: [row],
    missed: missesTarget(row, plan) ? [row] : NONE,
    notRun: isNotRun(row) ? row : null,
  };
}

/** The row with those of its project above it. */
function joined(
  row: SubmissionRow,
  project: string,
  group: GroupBeingMade | undefined,
  context: SheetContext,
): GroupBeingMade {
  if (group === undefined) return groupOfOne(row, project, context);
  group.rows.push(row);
  if (missesTarget(row, context.plan)) group.missed = [...group.missed, row];
  if (group.notRun === null && isNotRun(row)) group.notRun = row;
  return group;
}

/** In the order of the sheet; rows of which nobody knows the project are in none. */
export function projectGroups(context: SheetContext): readonly ProjectGroup[] {
  const { rows } = context.sheet;
  return groupsOf(context).filter(({ first, project }, place) => first === rows[place] && project !== null);
}

/** A row without any project is a group of one. */
export function groupOf(row: SubmissionRow, context: SheetContext): ProjectGroup {
  return (
    groupsOf(context)[placeIn(context, row)] ??
    groupOfOne(row, identify(row, context)?.project.id ?? row.id.value, context)
  );
}
