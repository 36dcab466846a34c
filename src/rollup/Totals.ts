/** Sums and counts over projects. Amounts are whole won, percents have one decimal (see execution.ts). */
import type { ProjectStatus } from "../submission/columns";

export interface Totals {
  readonly projects: number;
  /** Projects that ran last year too; overall, the plan's published number. */
  readonly projectsPrior: number;
  readonly budget: number;
  /** Σ 전년예산 of the rows; overall, the plan's published total. */
  readonly budgetPrior: number;
  readonly budgetGrowthPercent: number | null;
  readonly executed: number;
  readonly executionPercent: number | null;
  /** Projects with a missed target, and those not run. */
  readonly missed: number;
  readonly notRun: number;
  /** Projects of which neither 집행액 nor 실적 was filled in; 0 or "none" is an answer, and so is 미운영. */
  readonly unfilled: number;
  /** `unstated`: no status, or none of the four. */
  readonly statuses: Readonly<Record<ProjectStatus | "unstated", number>>;
}

/** Of what is counted nothing has been filled in: its figures say nothing yet. */
export function nothingFilled({ projects, unfilled }: Pick<Totals, "projects" | "unfilled">): boolean {
  return projects > 0 && unfilled === projects;
}

export interface AreaTotals extends Totals {
  readonly id: string;
  readonly roman: string;
  readonly name: string;
}

export interface TaskTotals extends Totals {
  readonly id: string;
  readonly area: string;
  readonly name: string;
}

/** A joint project is a project of each of its departments. */
export interface DepartmentTotals extends Totals {
  /** The department's name, which is also its id. */
  readonly id: string;
  readonly name: string;
}

export interface MatrixCell extends Totals {
  readonly department: string;
  readonly area: string;
}

export interface Breakdown {
  readonly total: Totals;
  /** All areas of the plan, in its order, also those without a row. */
  readonly areas: readonly AreaTotals[];
  readonly tasks: readonly TaskTotals[];
  /** The departments expected, in the plan's order, then others that have rows. */
  readonly departments: readonly DepartmentTotals[];
  /** The pairs that have a project, by department then area. */
  readonly matrix: readonly MatrixCell[];
  /** New projects and those continued from last year. */
  readonly novelty: { readonly new: Totals; readonly continued: Totals };
}
