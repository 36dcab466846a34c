/** Finding things in a plan. Each plan is indexed once, on first use. */
import type { Area, Plan, Project, Task } from "./Plan";

/** A project with where it stands in the plan. */
export interface PlacedProject {
  readonly area: Area;
  readonly task: Task;
  readonly project: Project;
}

const indexes = new WeakMap<Plan, ReadonlyMap<string, PlacedProject>>();

/** All projects with their places, by id, in plan order. */
export function placedProjects(plan: Plan): ReadonlyMap<string, PlacedProject> {
  const known = indexes.get(plan);
  if (known !== undefined) return known;
  const index = new Map<string, PlacedProject>();
  for (const area of plan.areas) {
    for (const task of area.tasks) {
      for (const project of task.projects) index.set(project.id, { area, task, project });
    }
  }
  indexes.set(plan, index);
  return index;
}

export function findPlaced(plan: Plan, id: string): PlacedProject | null {
  return placedProjects(plan).get(id) ?? null;
}

export function findProject(plan: Plan, id: string): Project | null {
  return findPlaced(plan, id)?.project ?? null;
}

/** The projects of the plan in order; with a department, those it takes part in (also as the second of two). */
export function projectsOf(plan: Plan, department?: string): readonly Project[] {
  const projects = [...placedProjects(plan).values()].map((placed) => placed.project);
  return department === undefined
    ? projects
    : projects.filter((project) => project.departments.includes(department));
}

/** The registered department of a project, whose row counts; null for an unknown project or one without. */
export function departmentOf(plan: Plan, id: string): string | null {
  return findProject(plan, id)?.departments[0] ?? null;
}
