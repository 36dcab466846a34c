/** The coordinator's forms and settings. */
import { COORDINATOR_WORDS } from "../../../src/words/pane/coordinator";
import { FORM_PANE_WORDS } from "../../../src/words/pane/forms";
import { SETTINGS_WORDS } from "../../../src/words/pane/settings";
import type { PaneServices } from "../../../src/taskpane/services";
import type { InBoth } from "../../../src/words/language";
import { BROKEN_SETTINGS, FORM_PLAN, READY_SETTINGS } from "../../support/pane/settings";
import type { HarnessState, HarnessStep } from "./HarnessState";

const never = () => new Promise<never>(() => undefined);

function both<Words>(words: InBoth<Words>, pick: (words: Words) => string): InBoth<string> {
  return { ko: pick(words.ko), en: pick(words.en) };
}

const press = (name: InBoth<string>): HarnessStep => ({ kind: "button", name });
const FORMS: HarnessStep = { kind: "tab", name: both(COORDINATOR_WORDS, ({ tasks }) => tasks.forms) };
const SETTINGS: HarnessStep = { kind: "tab", name: both(COORDINATOR_WORDS, ({ tasks }) => tasks.settings) };

function state(services: Partial<PaneServices>, ...steps: readonly HarnessStep[]): HarnessState {
  return { role: "consolidate", withSample: false, services, steps };
}

const DOWNLOAD = press(both(FORM_PANE_WORDS, ({ download }) => download(FORM_PLAN.departments.length)));

export const FORM_STATES: Readonly<Record<string, HarnessState>> = {
  "forms-ready": state({}, FORMS),
  "forms-making": state(
    {
      makeForms: async (_, onMade) => {
        onMade(7);
        return never();
      },
    },
    FORMS,
    DOWNLOAD,
  ),
  "forms-saved": state(
    { formPlan: async () => ({ ...FORM_PLAN, fromSettings: false, unexpected: ["관광체육국"] }) },
    FORMS,
    DOWNLOAD,
  ),
};

const FROM_LAST_YEAR = press(both(SETTINGS_WORDS, ({ fromLastYear }) => fromLastYear));
const LAST_YEAR_FILE: HarnessStep = {
  kind: "file",
  testId: "last-year-input",
  file: "2021_총괄.xlsx",
};

const ready = async () => READY_SETTINGS;

export const SETTINGS_STATES: Readonly<Record<string, HarnessState>> = {
  "settings-none": state({}, SETTINGS),
  "settings-broken": state({ settings: async () => BROKEN_SETTINGS }, SETTINGS),
  "settings-ready": state({ settings: ready }, SETTINGS),
  "settings-wrong": state(
    {
      settings: async () => ({
        ...READY_SETTINGS,
        plan: {
          ...READY_SETTINGS.plan,
          departments: [...READY_SETTINGS.plan.departments.slice(1), "관광체육국"],
          thresholds: { targetPercent: 100, lowExecutionPercent: 120 },
        },
        lacking: ["priorExecuted"],
      }),
    },
    SETTINGS,
  ),
  "settings-last-year": state({ settings: ready }, SETTINGS, FROM_LAST_YEAR),
  "settings-proposal": state({ settings: ready }, SETTINGS, FROM_LAST_YEAR, LAST_YEAR_FILE),
};
