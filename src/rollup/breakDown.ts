import type { Plan } from "../plan/Plan";
import { growthPercent, ratePercent } from "./execution";
import { groupBy } from "./groupBy";
import type { ProjectRecord } from "./ProjectRecord";
import { isUnfilled, shareOf } from "./recordProjects";
import { sumWon } from "./sumWon";
import type { Breakdown, DepartmentTotals, MatrixCell, Totals } from "./Totals";

/** All sums and counts of a consolidation. Errors: SumTooLarge. */
export function breakDown(plan: Plan, records: readonly ProjectRecord[]): Breakdown {
  const byArea = groupBy(records, ({ area }) => area);
  const byTask = groupBy(records, ({ task }) => task);
  const shares = sharesOf(plan, records);
  return {
    total: overallTotals(plan, records),
    areas: plan.areas.map(({ id, roman, name }) => ({ id, roman, name, ...totalsOf(byArea.get(id)) })),
    tasks: plan.areas.flatMap((area) =>
      area.tasks.map(({ id, name }) => ({ id, area: area.id, name, ...totalsOf(byTask.get(id)) })),
    ),
    departments: shares.map(([name, own]): DepartmentTotals => ({ id: name, name, ...totalsOf(own) })),
    matrix: shares.flatMap(([department, own]) => matrixLine(plan, department, own)),
    novelty: {
      new: totalsOf(records.filter(({ project }) => project.isNew)),
      continued: totalsOf(records.filter(({ project }) => !project.isNew)),
    },
  };
}

/** Sums and counts over projects; last year's are those of the same projects. Errors: SumTooLarge. */
export function totalsOf(records: readonly ProjectRecord[] = []): Totals {
  const budget = sumWon(records.map(({ amounts }) => amounts.budget));
  const budgetPrior = sumWon(records.map(({ amounts }) => amounts.priorBudget));
  const executed = sumWon(records.map(({ amounts }) => amounts.executed));
  return {
    projects: records.length,
    projectsPrior: records.filter(({ project }) => !project.isNew).length,
    budget,
    budgetPrior,
    budgetGrowthPercent: growthPercent(budget, budgetPrior),
    executed,
    executionPercent: ratePercent(executed, budget),
    missed: records.filter(({ missed }) => missed).length,
    notRun: records.filter(({ notRun }) => notRun).length,
    unfilled: records.filter(isUnfilled).length,
    statuses: {
      완료: countStatus(records, "완료"),
      정상추진: countStatus(records, "정상추진"),
      지연: countStatus(records, "지연"),
      미운영: countStatus(records, "미운영"),
      unstated: countStatus(records, null),
    },
  };
}

/** Overall, last year is what was published then (projects have ended since); without that, what the rows say. */
function overallTotals(plan: Plan, records: readonly ProjectRecord[]): Totals {
  const totals = totalsOf(records);
  if (plan.prior.derived === true) return totals;
  return {
    ...totals,
    projectsPrior: plan.prior.projects,
    budgetPrior: plan.prior.budget,
    budgetGrowthPercent: growthPercent(totals.budget, plan.prior.budget),
  };
}

type Share = readonly [department: string, own: readonly ProjectRecord[]];

function sharesOf(plan: Plan, records: readonly ProjectRecord[]): readonly Share[] {
  const departments = [...new Set([...plan.departments, ...records.flatMap((record) => record.departments)])];
  const byDepartment = new Map(departments.map((name) => [name, [] as ProjectRecord[]]));
  for (const record of records) {
    for (const department of record.departments) {
      const share = shareOf(plan, record, department);
      if (share !== null) byDepartment.get(department)?.push(share);
    }
  }
  return [...byDepartment];
}

function matrixLine(plan: Plan, department: string, own: readonly ProjectRecord[]): readonly MatrixCell[] {
  const byArea = groupBy(own, ({ area }) => area);
  return plan.areas
    .filter(({ id }) => byArea.has(id))
    .map(({ id }) => ({ department, area: id, ...totalsOf(byArea.get(id)) }));
}

function countStatus(records: readonly ProjectRecord[], status: ProjectRecord["status"]): number {
  return records.filter((record) => record.status === status).length;
}
