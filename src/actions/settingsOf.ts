import type { Plan } from "../plan/Plan";
import type { HeaderMapping } from "../submission/headerText";
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

/** What a submission is read with. */
export interface ReadingSettings {
  readonly plan: Plan;
  /** The coordinator's answers about headers. */
  readonly mapping: HeaderMapping;
}

/** What the workbook's 설정 says, or the fallback where it has none. Errors: PlanUnusable. */
export function settingsOf(reading: Pick<WorkbookReading, "grids">, fallback: Plan): ReadingSettings {
  const grid = reading.grids.find(looksLikeSettings);
  if (grid === undefined) return { plan: fallback, mapping: new Map() };
  const result = readSettings(grid);
  if (!result.ok) throw new PlanUnusable(grid.sheet, result.problems);
  return { plan: result.plan, mapping: result.mapping };
}
