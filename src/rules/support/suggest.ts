/** Nearest names, looked up once per spelling, because comparing with every name of a plan is slow. */
import { placedProjects } from "../../plan/lookups";
import type { Plan } from "../../plan/Plan";
import { nearest } from "../../submission/nearest";
import { oncePer } from "./memo";

/** A sheet with more misspelt names than this is not a slip of the pen; the rest get no suggestion. */
const MOST_LOOKUPS = 500;

interface Names {
  readonly names: readonly string[];
  readonly known: Map<string, string | null>;
}

function suggester(list: (plan: Plan) => readonly string[]): (name: string, plan: Plan) => string | null {
  const perPlan = oncePer((plan: Plan): Names => ({ names: [...new Set(list(plan))], known: new Map() }));
  return (name, plan) => {
    const { names, known } = perPlan(plan);
    const found = known.get(name);
    if (found !== undefined) return found;
    if (known.size >= MOST_LOOKUPS) return null;
    const suggestion = nearest(name, names);
    known.set(name, suggestion);
    return suggestion;
  };
}

export const nearestProject = suggester((plan) =>
  [...placedProjects(plan).values()].map(({ project }) => project.name),
);

export const nearestDepartment = suggester((plan) => [
  ...plan.departments,
  ...[...placedProjects(plan).values()].flatMap(({ project }) => project.departments),
]);
