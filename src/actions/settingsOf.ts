import type { Plan } from "../plan/Plan";
import type { HeaderMapping } from "../submission/headerText";
import { looksLikeSettings, readSettings } from "../submission/readSettings";
import type { SettingsProblem } from "../submission/settingsTable";
import { SHEET } from "../sheets/names";
import type { Grid } from "../submission/Grid";
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

type SettingsSource = Pick<WorkbookReading, "grids"> & Partial<Pick<WorkbookReading, "ownSheets">>;

/**
 * The sheet that holds the plan, or null. The 설정 this product wrote stays it when its table can no longer be told:
 * falling back to another plan without a word would be worse than an error.
 */
export function settingsGrid({ grids, ownSheets = [] }: SettingsSource): Grid | null {
  const own = grids.find(({ sheet }) => sheet === SHEET.settings && ownSheets.includes(sheet));
  return grids.find(looksLikeSettings) ?? own ?? null;
}

/** What the workbook's 설정 says, or the fallback where it has none. Errors: PlanUnusable. */
export function settingsOf(reading: SettingsSource, fallback: Plan): ReadingSettings {
  const grid = settingsGrid(reading);
  if (grid === null) return { plan: fallback, mapping: new Map() };
  const result = readSettings(grid);
  if (!result.ok) throw new PlanUnusable(grid.sheet, result.problems);
  return { plan: result.plan, mapping: result.mapping };
}
