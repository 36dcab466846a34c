/** Looking rows up in the plan register: which project a row is about, which department a text names. */
import { placedProjects, type PlacedProject } from "../plan/lookups";
import type { Plan } from "../plan/Plan";
import { normaliseName } from "../submission/names";
import type { SubmissionRow } from "../submission/SubmissionSheet";
import { groupBy } from "./groupBy";

export interface Register {
  readonly plan: Plan;
  /** The project a row is about: by its code, else by its name; null when neither tells. */
  project(row: SubmissionRow, submitter: string | null): PlacedProject | null;
  /** The plan's spelling of a department, or null. */
  department(text: string | null): string | null;
}

export function registerOf(plan: Plan): Register {
  const byId = placedProjects(plan);
  const byName = groupBy(byId.values(), (placed) => normaliseName(placed.project.name));
  const departments = new Map(
    [...plan.departments, ...[...byId.values()].flatMap(({ project }) => project.departments)].map(
      (name) => [normaliseName(name), name] as const,
    ),
  );
  return {
    plan,
    project: (row, submitter) =>
      byId.get(row.id.value ?? "") ?? theOne(byName.get(normaliseName(row.project.value ?? "")), submitter),
    department: (text) => (text === null ? null : (departments.get(normaliseName(text)) ?? null)),
  };
}

/** Of the projects with that name, the only one, or the only one of the department that sent the row. */
function theOne(named: readonly PlacedProject[] | undefined, submitter: string | null): PlacedProject | null {
  if (named === undefined) return null;
  if (named.length === 1) return named[0] ?? null;
  const own = named.filter(({ project }) => submitter !== null && project.departments.includes(submitter));
  return own.length === 1 ? (own[0] ?? null) : null;
}
