import type { Plan } from "../plan/Plan";
import { looksLikeSettings, readSettings } from "../submission/readSettings";
import type { SettingsProblem } from "../submission/settingsTable";
import type { WorkbookReading } from "../workbook/WorkbookPort";

/** The workbook's own 설정 cannot be used as it stands: every place that is wrong, all at once. */
export class PlanUnusable extends Error {
  override readonly name = "PlanUnusable";

  constructor(
    readonly sheet: string,
    readonly problems: readonly SettingsProblem[],
  ) {
    super(problems.map(({ cell, path }) => cell ?? path).join(", "));
  }
}

/** The plan on the workbook's 설정, or the fallback where it has none. Errors: PlanUnusable. */
export function planOf(reading: Pick<WorkbookReading, "grids">, fallback: Plan): Plan {
  const grid = reading.grids.find(looksLikeSettings);
  if (grid === undefined) return fallback;
  const result = readSettings(grid);
  if (!result.ok) throw new PlanUnusable(grid.sheet, result.problems);
  return result.plan;
}
