import type { Plan } from "./Plan";
import { parsePlan } from "./parsePlan";
import json from "./plan2022.json";

let plan: Plan | null = null;

/**
 * The plan that comes with the product: the 2022 lifelong-education plan of 4 areas, 10 tasks and 70 projects, in
 * 백만원. Departments, prior budgets per project, indicators and targets are illustrative; structure, names and
 * totals are the published report's.
 */
export function bundledPlan(): Plan {
  plan ??= load();
  return plan;
}

function load(): Plan {
  const result = parsePlan(json);
  if (!result.ok) {
    const where = result.problems.map((problem) => `${problem.path}: ${problem.code}`).join("; ");
    throw new Error(`src/plan/plan2022.json is not a plan: ${where}. Correct the file.`);
  }
  return result.plan;
}
