import type { PriorFigures, SettingsState } from "../../../actions/editSettings";
import type { Plan } from "../../../plan/Plan";
import type { LastYear } from "../../../submission/lastYear";
import type { SettingsDraft } from "../../../submission/settingsDraft";

/** 설정 of the workbook; where there is none, the plan that stands in. */
export type PaneSettings =
  Exclude<SettingsState, { readonly kind: "none" }> | { readonly kind: "none"; readonly plan: Plan };

export interface SettingsServices {
  settings(): Promise<PaneSettings>;
  /** Puts the plan in use into the workbook as 설정 and shows it. */
  makeSettings(): Promise<PaneSettings>;
  /** Writes the fields given into their cells. They have passed `checkDraft`. */
  saveSettings(changes: Partial<SettingsDraft>): Promise<PaneSettings>;
  /** Reads last year's summary off the UI thread. Rejects with UserFacingError for a file that is none. */
  readLastYear(file: File, signal: AbortSignal): Promise<LastYear>;
  takePriorFigures(figures: PriorFigures): Promise<PaneSettings>;
  /** Puts back what the last write changed. `left`: cells that were edited since and stay as they are. */
  undoSettings(): Promise<{ readonly settings: PaneSettings; readonly left: number }>;
  goTo(sheet: string, cell: string): Promise<void>;
}
