/**
 * The plan register: what was planned for one year, against which submissions are read and judged.
 * Amounts are whole won (원) throughout; the unit of the source file is applied when it is read.
 */

/** Units an amount may be written in. */
export type MoneyUnit = "원" | "천원" | "만원" | "백만원" | "억원";

export interface Plan {
  readonly year: number;
  /** The unit amounts are written in where a sheet, a header or a cell does not say otherwise. */
  readonly amountUnit: MoneyUnit;
  readonly areas: readonly Area[];
  /** The departments expected to submit, in the order they are listed to people. */
  readonly departments: readonly string[];
  readonly prior: PriorYear;
  readonly thresholds: Thresholds;
}

export interface Area {
  readonly id: string;
  readonly roman: string;
  readonly name: string;
  readonly tasks: readonly Task[];
}

export interface Task {
  readonly id: string;
  readonly name: string;
  readonly projects: readonly Project[];
}

export interface Project {
  /** `area-task-project`, such as `2-3-7`. */
  readonly id: string;
  readonly name: string;
  /** The registered department first; more than one for a joint project. */
  readonly departments: readonly string[];
  /** Last year's budget in won; null for a project that did not exist then. */
  readonly priorBudget: number | null;
  readonly isNew: boolean;
  readonly indicator: string | null;
  readonly target: number | null;
}

/** Last year's published totals, in won. `projects` counts the projects that ran last year. */
export interface PriorYear {
  readonly projects: number;
  readonly budget: number;
  readonly executed: number | null;
  /** True when the source states no totals, so that these are the sums of its own projects. */
  readonly derived?: true;
}

export interface Thresholds {
  /** An achievement below this percentage misses its target. */
  readonly targetPercent: number;
  /** An execution rate below this percentage is low. */
  readonly lowExecutionPercent: number;
}
