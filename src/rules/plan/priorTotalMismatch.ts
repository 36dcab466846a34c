import { placedProjects } from "../../plan/lookups";
import type { Project } from "../../plan/Plan";
import type { PlanContext, PlanRule } from "../Rule";
import { NONE } from "../support/hits";
import { submittedOf, type SubmittedRow } from "../support/submitted";
import { agrees } from "../support/sums";

/**
 * Σ 전년예산 against last year's published total. Projects that have not arrived yet are taken from the register, so that
 * an incomplete run is not reported twice; unreadable amounts, and sheets without the column, have findings of their own.
 */
export const priorTotalMismatch: PlanRule = {
  id: "plan/prior-total-mismatch",
  level: "warning",
  scope: "plan",
  example: { wrong: "Σ 전년예산 76,500 ≠ 2021년 76,799", right: "Σ 전년예산 76,799 = 2021년 76,799" },
  check(context) {
    const { plan } = context;
    const stated = statedAmounts(context);
    if (stated === null) return NONE;
    const amounts = stated.flatMap(({ amount }) => amount ?? []);
    if (agrees(plan.prior.budget, amounts, plan.amountUnit)) return NONE;
    const sum = amounts.reduce((total, amount) => total + amount, 0);
    const differing = stated
      .filter(({ project, amount }) => differs(project, amount))
      .map(({ project }) => project.id);
    const published = plan.prior.budget;
    const facts = { year: plan.year - 1, sum, published, difference: sum - published, projects: differing };
    return [{ row: null, column: null, cell: null, facts, sheet: null }];
  },
};

interface Stated {
  readonly project: Project;
  readonly amount: number | null;
}

/** One amount a project; null when the sum cannot be judged. */
function statedAmounts(context: PlanContext): readonly Stated[] | null {
  const { byProject } = submittedOf(context);
  if (byProject.size === 0) return null;
  const stated: Stated[] = [];
  for (const { project } of placedProjects(context.plan).values()) {
    const rows = byProject.get(project.id);
    const amount = rows === undefined ? registeredAmount(project) : submittedAmount(rows, project);
    if (amount === undefined) return null;
    stated.push({ project, amount });
  }
  return stated;
}

/** Undefined: a project of last year whose amount the register does not know. */
function registeredAmount(project: Project): number | null | undefined {
  return project.priorBudget ?? (project.isNew ? null : undefined);
}

/** The registered department's amounts; of several, each joint department's first. */
function submittedAmount(rows: readonly SubmittedRow[], project: Project): number | null | undefined {
  const own = rows.filter(({ submitter }) => submitter !== null && project.departments.includes(submitter));
  const counted = own.length > 0 ? own : rows.filter(({ sheet }) => sheet === rows[0]?.sheet);
  const seen = new Set<string | null>();
  let sum: number | null = null;
  for (const { row, submitter } of counted) {
    const { state, value } = row.priorBudget;
    if (state === "unreadable" || state === "absent") return undefined;
    if (value === null || seen.has(submitter)) continue;
    seen.add(submitter);
    sum = (sum ?? 0) + value;
  }
  return sum;
}

function differs(project: Project, amount: number | null): boolean {
  return project.priorBudget !== null && amount !== project.priorBudget;
}
