import type { CountedRow, MoneyColumn } from "./Collected";
import type { Reconciliation, ReconciliationLine } from "./Consolidation";
import type { ProjectRecord } from "./ProjectRecord";
import { sumWon } from "./sumWon";
import type { Breakdown, Totals } from "./Totals";

/** Σ departments = Σ areas = Σ tasks = Σ rows, each added up on its own way. */
export function reconcile(
  counted: readonly CountedRow[],
  projects: readonly ProjectRecord[],
  breakdown: Breakdown,
): Reconciliation {
  const money = (measure: MoneyColumn, key: "budgetPrior" | "budget" | "executed"): ReconciliationLine =>
    lineOf(measure, sumWon(counted.map(({ amounts }) => amounts[measure])), breakdown, key, 0);
  const jointRepeats = projects.reduce((sum, { departments }) => sum + departments.length - 1, 0);
  const rowProjects = new Set(counted.map(({ project }) => project)).size;
  const lines = [
    lineOf("projects", rowProjects, breakdown, "projects", jointRepeats),
    money("priorBudget", "budgetPrior"),
    money("budget", "budget"),
    money("executed", "executed"),
  ];
  return { lines, agrees: lines.every(({ difference }) => difference === 0) };
}

function lineOf(
  measure: ReconciliationLine["measure"],
  rows: number,
  breakdown: Breakdown,
  key: "projects" | "budgetPrior" | "budget" | "executed",
  jointRepeats: number,
): ReconciliationLine {
  const sum = (totals: readonly Totals[]): number => sumWon(totals.map((total) => total[key]));
  const areas = sum(breakdown.areas);
  const tasks = sum(breakdown.tasks);
  const departments = sum(breakdown.departments);
  const deviations = [areas - rows, tasks - rows, departments - jointRepeats - rows];
  const difference = deviations.reduce(
    (worst, value) => (Math.abs(value) > Math.abs(worst) ? value : worst),
    0,
  );
  return { measure, rows, areas, tasks, departments, jointRepeats, difference };
}
