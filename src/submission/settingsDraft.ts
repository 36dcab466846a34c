/** Settings as they are typed, held against the same rules as the cells of 설정. */
import type { Plan, PriorYear, Thresholds } from "../plan/Plan";
import { parsePlan } from "../plan/parsePlan";
import type { PlanProblem } from "../plan/PlanProblem";
import { fromWon } from "../plan/units";
import { namesIn, respelled } from "./departmentNames";
import { readMoney } from "./money";
import { normaliseName } from "./names";
import { readNumber } from "./number";
import { readRate } from "./rate";

import type { Field } from "./SubmissionSheet";

/** What can be edited beside the sheet, as text; amounts in the plan's unit. */
export interface SettingsDraft {
  readonly targetPercent: string;
  readonly lowExecutionPercent: string;
  readonly priorProjects: string;
  readonly priorBudget: string;
  readonly priorExecuted: string;
  /** One a line. */
  readonly departments: string;
}

export type DraftField = keyof SettingsDraft;

export const DRAFT_FIELDS: readonly DraftField[] = [
  "targetPercent",
  "lowExecutionPercent",
  "departments",
  "priorProjects",
  "priorBudget",
  "priorExecuted",
];

export interface SettingsValues {
  readonly departments: readonly string[];
  readonly thresholds: Thresholds;
  /** In won; derived where none is stated. */
  readonly prior: PriorYear;
}

export interface DraftCheck {
  readonly problems: Readonly<Partial<Record<DraftField, Pick<PlanProblem, "code" | "facts">>>>;
  /** Null while there is a problem. */
  readonly values: SettingsValues | null;
  /** Departments expected that no project names. */
  readonly withoutProjects: readonly string[];
  /** Departments of projects from which no submission is expected. */
  readonly unexpected: readonly string[];
}

type Registered = Pick<Plan, "amountUnit" | "areas">;

export function draftOf(plan: Plan): SettingsDraft {
  const { prior, thresholds, amountUnit } = plan;
  const stated = prior.derived !== true;
  const amount = (won: number | null): string =>
    won === null ? "" : fromWon(won, amountUnit).toLocaleString("en-US", { maximumFractionDigits: 10 });
  return {
    targetPercent: String(thresholds.targetPercent),
    lowExecutionPercent: String(thresholds.lowExecutionPercent),
    priorProjects: stated ? String(prior.projects) : "",
    priorBudget: stated ? amount(prior.budget) : "",
    priorExecuted: stated ? amount(prior.executed) : "",
    departments: plan.departments.join("\n"),
  };
}

export function checkDraft(draft: SettingsDraft, plan: Registered): DraftCheck {
  const problems: Partial<Record<DraftField, Pick<PlanProblem, "code" | "facts">>> = {};
  const read = (field: DraftField, reader: (text: string) => Field<number>): number | undefined => {
    const { state, value } = reader(draft[field]);
    if (state === "unreadable") problems[field] = { code: "wrong-type", facts: { expected: "number" } };
    return value ?? undefined;
  };
  const unit = plan.amountUnit;
  const amount = (text: string): Field<number> => readMoney(text, "", { unit, from: "plan", planUnit: unit });
  const inUnit = (won: number | undefined): number | undefined =>
    won === undefined ? undefined : fromWon(won, unit);
  const departments = namesIn(draft.departments);
  const prior = {
    projects: read("priorProjects", (text) => readNumber(text, "")),
    budget: inUnit(read("priorBudget", amount)),
    executed: inUnit(read("priorExecuted", amount)),
  };
  const thresholds = {
    targetPercent: read("targetPercent", (text) => readRate(text, "")),
    lowExecutionPercent: read("lowExecutionPercent", (text) => readRate(text, "")),
  };
  for (const [field, value] of Object.entries(thresholds)) {
    const key = field as keyof typeof thresholds;
    if (value === undefined) problems[key] ??= { code: "missing", facts: {} };
  }
  const isStated = Object.values(prior).some((value) => value !== undefined);
  const result = parsePlan({
    ...ANY_REGISTER,
    amountUnit: unit,
    departments,
    thresholds,
    prior: isStated ? prior : undefined,
  });
  if (!result.ok) {
    for (const { path, code, facts } of result.problems) {
      const field = fieldOf(path);
      if (field !== null) problems[field] ??= { code, facts: withoutPlace(facts) };
    }
  }
  const [again] = respelled(departments);
  if (again !== undefined) problems.departments ??= { code: "duplicate", facts: { value: again } };
  const fine = result.ok && Object.keys(problems).length === 0;
  return {
    problems,
    values: fine ? { departments, thresholds: result.plan.thresholds, prior: result.plan.prior } : null,
    ...strangers(departments, plan),
  };
}

/** Which departments do not fit the register: worth a word, not wrong. */
export function strangers(
  departments: readonly string[],
  { areas }: Pick<Plan, "areas">,
): Pick<DraftCheck, "withoutProjects" | "unexpected"> {
  const named = new Map(
    areas
      .flatMap(({ tasks }) => tasks.flatMap(({ projects }) => projects))
      .flatMap((project) => project.departments)
      .map((name) => [normaliseName(name), name]),
  );
  const expected = new Set(departments.map(normaliseName));
  return {
    withoutProjects: departments.filter((name) => !named.has(normaliseName(name))),
    unexpected: [...named].filter(([name]) => !expected.has(name)).map(([, name]) => name),
  };
}

/** The rules for settings are those of a whole plan; a register of one stands in for the one on the sheet. */
const ANY_REGISTER = {
  year: 2000,
  areas: [{ id: "1", name: "-", tasks: [{ id: "1-1", name: "-", projects: [{ id: "1-1-1", name: "-" }] }] }],
} as const;

const FIELD_OF_PATH: Readonly<Record<string, DraftField>> = {
  "thresholds.targetPercent": "targetPercent",
  "thresholds.lowExecutionPercent": "lowExecutionPercent",
  "prior.projects": "priorProjects",
  "prior.budget": "priorBudget",
  "prior.executed": "priorExecuted",
  departments: "departments",
};

function fieldOf(path: string): DraftField | null {
  return FIELD_OF_PATH[path.replace(/\[\d+\]$/u, "")] ?? null;
}

/** Within one field there is no other place to point to. */
function withoutPlace(facts: PlanProblem["facts"]): PlanProblem["facts"] {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => name !== "first"));
}
