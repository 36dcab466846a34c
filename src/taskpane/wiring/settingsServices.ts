import {
  lookAtSettings,
  makeSettings,
  saveSettings,
  takePriorFigures,
  undoSettings,
} from "../../actions/editSettings";
import { SETTINGS_FAULTS } from "../../words/pane/settingsFaults";
import { REFUSAL_WORDS } from "../../words/refusals";
import type { PaneSettings, SettingsServices } from "../consolidate/settings/SettingsServices";
import { UserFacingError } from "../UserFacingError";
import type { Wiring } from "./Wiring";

export function createSettingsServices(wiring: Wiring): SettingsServices {
  const { port, plan, language, now, engine } = wiring;
  const settings = async (): Promise<PaneSettings> => {
    const state = await lookAtSettings(port);
    return state.kind === "none" ? { kind: "none", plan } : state;
  };
  return {
    settings,
    async makeSettings() {
      await makeSettings(port, plan, { language: language(), at: now() });
      return settings();
    },
    async saveSettings(changes) {
      await saveSettings(port, changes, now());
      return settings();
    },
    async readLastYear(file, signal) {
      const outcome = await engine.readLastYear(file, signal);
      if (outcome === null) throw new UserFacingError(SETTINGS_FAULTS.noSummary);
      if ("reason" in outcome)
        throw new UserFacingError({
          ko: REFUSAL_WORDS.ko[outcome.reason],
          en: REFUSAL_WORDS.en[outcome.reason],
        });
      return outcome;
    },
    async takePriorFigures(figures) {
      await takePriorFigures(port, figures, now());
      return settings();
    },
    async undoSettings() {
      const { changed } = await undoSettings(port);
      return { settings: await settings(), left: changed };
    },
    goTo: (sheet, cell) => port.goTo(sheet, cell),
  };
}
