import { fromWon } from "../plan/units";
import type { Totals } from "./Totals";

/** Totals as the command line prints them. Amounts in 백만원, exact; percents with one decimal, null if undefined. */
export interface TotalsJson {
  readonly projects: number;
  readonly projectsPrior: number;
  readonly budget: number;
  readonly budgetPrior: number;
  readonly budgetGrowthPercent: number | null;
  readonly executed: number;
  readonly executionPercent: number | null;
  readonly missed: number;
  readonly notRun: number;
}

export function totalsJson(totals: Totals): TotalsJson {
  return {
    projects: totals.projects,
    projectsPrior: totals.projectsPrior,
    budget: toMillions(totals.budget),
    budgetPrior: toMillions(totals.budgetPrior),
    budgetGrowthPercent: totals.budgetGrowthPercent,
    executed: toMillions(totals.executed),
    executionPercent: totals.executionPercent,
    missed: totals.missed,
    notRun: totals.notRun,
  };
}

/** Whole won as 백만원, exact: 1,234,567,890원 is 1234.56789. */
export function toMillions(won: number): number {
  return fromWon(won, "백만원");
}
