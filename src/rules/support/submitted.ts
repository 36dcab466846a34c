/** All sheets of a run by project and by department. */
import { normaliseName } from "../../submission/names";
import type { Plan } from "../../plan/Plan";
import type { SubmissionRow, SubmissionSheet } from "../../submission/SubmissionSheet";
import type { PlanContext } from "../Rule";
import { identify } from "./identify";
import { oncePer } from "./memo";

export interface SubmittedRow {
  readonly sheet: SubmissionSheet;
  readonly row: SubmissionRow;
  /** Who sent it, as the plan spells it: the sheet's department, else the one the row names; null when unknown. */
  readonly submitter: string | null;
}

interface Submitted {
  /** Rows by project id, by sheet and row. */
  readonly byProject: ReadonlyMap<string, readonly SubmittedRow[]>;
  readonly departments: ReadonlySet<string>;
}

export const submittedOf = oncePer(({ plan, sheets }: PlanContext): Submitted => {
  const spelling = departmentSpelling(plan);
  const byProject = new Map<string, SubmittedRow[]>();
  const departments = new Set<string>();
  for (const sheet of sheets) {
    if (sheet.department !== null) departments.add(sheet.department);
    const context = { plan, sheet };
    for (const row of sheet.rows) {
      const submitter = sheet.department ?? spelling(row.department.value);
      if (submitter !== null) departments.add(submitter);
      const id = identify(row, context)?.project.id;
      if (id === undefined) continue;
      const rows = byProject.get(id);
      if (rows === undefined) byProject.set(id, [{ sheet, row, submitter }]);
      else rows.push({ sheet, row, submitter });
    }
  }
  return { byProject, departments };
});

function departmentSpelling(plan: Plan): (name: string | null) => string | null {
  const known = new Map(plan.departments.map((name) => [normaliseName(name), name]));
  return (name) => (name === null ? null : (known.get(normaliseName(name)) ?? null));
}
