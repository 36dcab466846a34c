/** One project as reported: its counted rows seen together. */
import type { Project } from "../plan/Plan";
import type { ProjectStatus } from "../submission/columns";
import type { Amounts, CountedRow } from "./Collected";

/**
 * How an indicator came out. `unknown`: target or actual is missing, so nothing can be said.
 */
export type Outcome = "met" | "missed" | "unknown";

export interface IndicatorResult {
  readonly row: CountedRow;
  /** As the row writes it; "" when it names none. */
  readonly indicator: string;
  readonly target: number | null;
  readonly actual: number | null;
  readonly lowerIsBetter: boolean;
  /** Percent with one decimal; null where undefined. */
  readonly achievementPercent: number | null;
  readonly outcome: Outcome;
}

export interface ProjectRecord {
  readonly id: string;
  /** The register's entry. */
  readonly project: Project;
  readonly area: string;
  readonly task: string;
  /** Those whose rows count: one, or several for a joint project. */
  readonly departments: readonly string[];
  /** The first one carries the money (for a joint project, the first of each department). */
  readonly rows: readonly CountedRow[];
  /** Won, added over the rows; null where no row has a readable amount. */
  readonly amounts: Amounts;
  readonly executionPercent: number | null;
  readonly status: ProjectStatus | null;
  readonly notRun: boolean;
  /** A target was missed, or the project did not run. */
  readonly missed: boolean;
  readonly indicators: readonly IndicatorResult[];
}
