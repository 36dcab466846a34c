import type { Area, MoneyUnit, Plan, PriorYear, Project, Thresholds } from "./Plan";
import type { PlanProblem } from "./PlanProblem";
import { planSchema, type PlanJson, type ProjectJson } from "./planSchema";
import { romanOf } from "./roman";
import { shapeProblems } from "./shapeProblems";
import { structureProblems } from "./structureProblems";
import { toWon } from "./units";

const DEFAULT_THRESHOLDS: Thresholds = { targetPercent: 100, lowExecutionPercent: 80 };

export type PlanResult =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly PlanProblem[] };

/**
 * A plan from its .json form (amounts there in `amountUnit`, here in won). Unknown keys are ignored; everything
 * ill-formed is named with its path, all at once.
 */
export function parsePlan(json: unknown): PlanResult {
  const shape = planSchema.safeParse(json);
  if (!shape.success) return { ok: false, problems: shapeProblems(shape.error.issues, json) };
  const problems = [...structureProblems(shape.data), ...amountProblems(shape.data)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, plan: build(shape.data) };
}

function build(json: PlanJson): Plan {
  const areas: Area[] = json.areas.map((area) => ({
    id: area.id,
    roman: area.roman ?? romanOf(area.id),
    name: area.name,
    tasks: area.tasks.map((task) => ({
      id: task.id,
      name: task.name,
      projects: task.projects.map((project) => buildProject(project, json.amountUnit)),
    })),
  }));
  const projects = areas.flatMap((area) => area.tasks.flatMap((task) => task.projects));
  return {
    year: json.year,
    amountUnit: json.amountUnit,
    areas,
    departments: json.departments ?? [...new Set(projects.flatMap((project) => project.departments))],
    prior: json.prior === undefined ? sumPrior(projects) : statedPrior(json.prior, json.amountUnit),
    thresholds: {
      targetPercent: json.thresholds?.targetPercent ?? DEFAULT_THRESHOLDS.targetPercent,
      lowExecutionPercent: json.thresholds?.lowExecutionPercent ?? DEFAULT_THRESHOLDS.lowExecutionPercent,
    },
  };
}

function buildProject(json: ProjectJson, unit: MoneyUnit): Project {
  const named = json.department === undefined ? [] : [json.department];
  const priorBudget = won(json.priorBudget, unit);
  return {
    id: json.id,
    name: json.name,
    departments: [...new Set([...named, ...(json.departments ?? [])])],
    priorBudget,
    isNew: json.isNew ?? priorBudget === null,
    indicator: json.indicator || null,
    target: json.target ?? null,
  };
}

function sumPrior(projects: readonly Project[]): PriorYear {
  return {
    projects: projects.filter((project) => !project.isNew).length,
    budget: projects.reduce((sum, project) => sum + (project.priorBudget ?? 0), 0),
    executed: null,
    derived: true,
  };
}

function statedPrior(json: NonNullable<PlanJson["prior"]>, unit: MoneyUnit): PriorYear {
  return {
    projects: json.projects,
    budget: won(json.budget, unit) ?? 0,
    executed: won(json.executed, unit),
  };
}

function won(amount: number | null | undefined, unit: MoneyUnit): number | null {
  return amount === null || amount === undefined ? null : (toWon(amount, unit)?.won ?? null);
}

/** Amounts that won cannot hold exactly; without this check `won` would turn them into "none". */
function amountProblems(json: PlanJson): PlanProblem[] {
  const amounts: (readonly [string, number | null | undefined])[] = json.areas.flatMap((area, a) =>
    area.tasks.flatMap((task, t) =>
      task.projects.map(
        (project, p) => [`areas[${a}].tasks[${t}].projects[${p}].priorBudget`, project.priorBudget] as const,
      ),
    ),
  );
  amounts.push(["prior.budget", json.prior?.budget], ["prior.executed", json.prior?.executed]);
  return amounts
    .filter(([, amount]) => typeof amount === "number" && toWon(amount, json.amountUnit) === null)
    .map(([path]) => ({ path, code: "too-large", facts: { maximum: Number.MAX_SAFE_INTEGER } }));
}
