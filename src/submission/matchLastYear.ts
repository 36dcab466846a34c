/** Last year's projects found again in this year's register: by code, and by name where codes moved. */
import { placedProjects } from "../plan/lookups";
import type { Plan, Project } from "../plan/Plan";
import type { LastYear, LastYearProject } from "./lastYear";
import { normaliseName } from "./names";

/**
 * - `same`: code and name agree
 * - `moved`: the name stands under another code now
 * - `renamed`: the code is the same, the name is not: perhaps another project
 */
export type MatchKind = "same" | "moved" | "renamed";

export interface PriorMatch {
  readonly kind: MatchKind;
  /** The project of this year's register. */
  readonly id: string;
  readonly name: string;
  readonly from: Pick<LastYearProject, "id" | "name">;
  /** 전년예산 in won, as registered now and as last year's workbook has it. */
  readonly before: number | null;
  readonly after: number | null;
  /** Registered as new although it ran last year. */
  readonly wasNew: boolean;
}

export interface LastYearMatches {
  readonly matches: readonly PriorMatch[];
  /** Of this year's register, not new, without a counterpart last year. */
  readonly unmatched: readonly Pick<Project, "id" | "name">[];
  /** Of last year, without a counterpart in this year's register. */
  readonly ended: readonly Pick<LastYearProject, "id" | "name">[];
}

/** Each project of last year goes to one of this year at most. */
export function matchLastYear(plan: Plan, lastYear: LastYear): LastYearMatches {
  const projects = [...placedProjects(plan).values()].map(({ project }) => project);
  const taken = new Map<string, PriorMatch>();
  const used = new Set<string>();
  const take = (kind: MatchKind, project: Project, from: LastYearProject | undefined): void => {
    if (from === undefined || taken.has(project.id) || used.has(from.id)) return;
    used.add(from.id);
    taken.set(project.id, matchOf(kind, project, from));
  };
  const byId = new Map(lastYear.projects.map((each) => [each.id, each]));
  const byName = namesOf(lastYear.projects);
  const ours = namesOf(projects);
  for (const project of projects) {
    const same = byId.get(project.id);
    if (same !== undefined && normaliseName(same.name) === normaliseName(project.name))
      take("same", project, same);
  }
  for (const project of projects) {
    const key = normaliseName(project.name);
    // A name that several projects bear tells nothing.
    if (ours.get(key) !== null) take("moved", project, byName.get(key) ?? undefined);
  }
  for (const project of projects) take("renamed", project, byId.get(project.id));
  return {
    matches: projects.flatMap(({ id }) => taken.get(id) ?? []),
    unmatched: projects
      .filter(({ id, isNew }) => !isNew && !taken.has(id))
      .map(({ id, name }) => ({ id, name })),
    ended: lastYear.projects.filter(({ id }) => !used.has(id)).map(({ id, name }) => ({ id, name })),
  };
}

function matchOf(kind: MatchKind, project: Project, from: LastYearProject): PriorMatch {
  return {
    kind,
    id: project.id,
    name: project.name,
    from: { id: from.id, name: from.name },
    before: project.priorBudget,
    after: from.budget,
    wasNew: project.isNew,
  };
}

/** By comparable name; null for a name that stands twice. */
function namesOf<T extends { readonly name: string }>(items: readonly T[]): ReadonlyMap<string, T | null> {
  const names = new Map<string, T | null>();
  for (const item of items) {
    const key = normaliseName(item.name);
    names.set(key, names.has(key) ? null : item);
  }
  return names;
}
