/** Finding things in a plan. Each plan is indexed once, on first use. */
import type { Area, Plan, Project, Task } from "./Plan";

/** A project with where it stands in the plan. */
export interface PlacedProject {
  readonly area: Area;
  readonly task: Task;
  readonly project: Project;
  /** Place in the order of the plan, from 0. */
  readonly place: number;
}

interface Index {
  readonly byId: ReadonlyMap<string, PlacedProject>;
  readonly inOrder: readonly PlacedProject[];
  /** Place behind the project last found: submissions keep the order of the plan, mostly. */
  next: number;
}

const indexes = new WeakMap<Plan, Index>();

/** All projects with their places, by id, in plan order. */
export function placedProjects(plan: Plan): ReadonlyMap<string, PlacedProject> {
  return indexOf(plan).byId;
}

function indexOf(plan: Plan): Index {
  const known = indexes.get(plan);
  if (known !== undefined) return known;
  const inOrder: PlacedProject[] = [];
  for (const area of plan.areas) {
    for (const task of area.tasks) {
      for (const project of task.projects) inOrder.push({ area, task, project, place: inOrder.length });
    }
  }
  const byId = new Map<string, PlacedProject>();
  for (const placed of inOrder) byId.set(placed.project.id, placed);
  const index = { byId, inOrder, next: 0 };
  indexes.set(plan, index);
  return index;
}

export function findPlaced(plan: Plan, id: string): PlacedProject | null {
  const index = indexOf(plan);
  const guess = index.inOrder[index.next];
  const found = guess?.project.id === id ? guess : index.byId.get(id);
  if (found === undefined) return null;
  index.next = found.place + 1;
  return found;
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
