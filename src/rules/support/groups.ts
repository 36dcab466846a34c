/** The rows of one project seen together: one row an indicator, money and texts on the first. */
import type { Plan } from "../../plan/Plan";
import type { SubmissionRow } from "../../submission/SubmissionSheet";
import type { SheetContext } from "../Rule";
import { isNotRun } from "./fields";
import { identify } from "./identify";
import { oncePer, placeIn } from "./memo";
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
  /** By project id, in the order of the sheet. */
  readonly byKey: ReadonlyMap<string, ProjectGroup>;
  /** Of each row, by its place in the sheet. */
  readonly ofRow: readonly ProjectGroup[];
}

const groupsOf = oncePer((context: SheetContext): Groups => {
  const byKey = new Map<string, GroupBeingMade>();
  const ofRow = context.sheet.rows.map((row) => {
    const key = keyOf(row, context);
    const group = key === null ? undefined : byKey.get(key);
    if (group !== undefined) {
      add(row, group, context.plan);
      return group;
    }
    const made = groupOfOne(row, context.plan);
    if (key !== null) byKey.set(key, made);
    return made;
  });
  return { byKey, ofRow };
});

interface GroupBeingMade extends ProjectGroup {
  readonly rows: SubmissionRow[];
  readonly missed: SubmissionRow[];
  notRun: SubmissionRow | null;
}

function keyOf(row: SubmissionRow, context: SheetContext): string | null {
  return identify(row, context)?.project.id ?? row.id.value;
}

function groupOfOne(row: SubmissionRow, plan: Plan): GroupBeingMade {
  return {
    first: row,
    rows: [row],
    missed: missesTarget(row, plan) ? [row] : [],
    notRun: isNotRun(row) ? row : null,
  };
}

function add(row: SubmissionRow, group: GroupBeingMade, plan: Plan): void {
  group.rows.push(row);
  if (missesTarget(row, plan)) group.missed.push(row);
  if (group.notRun === null && isNotRun(row)) group.notRun = row;
}

/** By project id, in the order of the sheet. A code that is not in the register makes a group of its own. */
export function projectGroups(context: SheetContext): ReadonlyMap<string, ProjectGroup> {
  return groupsOf(context).byKey;
}

/** A row without any project is a group of one. */
export function groupOf(row: SubmissionRow, context: SheetContext): ProjectGroup {
  const { ofRow } = groupsOf(context);
  return ofRow[placeIn(context, row)] ?? groupOfOne(row, context.plan);
}
