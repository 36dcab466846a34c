/** The officer's view. */
import type { PaneServices } from "../../../src/taskpane/services";
import { SUBMIT_WORDS } from "../../../src/words/pane/submit";
import { SUBMIT_FIXING_WORDS } from "../../../src/words/pane/submitFixing";
import { HostError } from "../../../src/workbook/WorkbookPort";
import { checkOf } from "../../support/pane/checks";
import { findingOf, TYPICAL_FINDINGS } from "../../support/pane/findings";
import type { HarnessState, HarnessStep } from "./HarnessState";

const SHEET = "제출_평생교육국";
const never = () => new Promise<never>(() => undefined);

function submit(services: Partial<PaneServices>, ...steps: readonly HarnessStep[]): HarnessState {
  return { role: "submit", withSample: false, services, steps };
}

const { ko, en } = SUBMIT_WORDS;
const FIX_ALL: HarnessStep = {
  kind: "button",
  name: { ko: SUBMIT_FIXING_WORDS.ko.fixAll(2), en: SUBMIT_FIXING_WORDS.en.fixAll(2) },
};
const IGNORE: HarnessStep = { kind: "button", name: { ko: ko.card.ignore, en: en.card.ignore } };

const FULL = { filled: 185, required: 185, untouched: false };
const findings = async () => checkOf(TYPICAL_FINDINGS, { active: { sheet: SHEET, cell: "A9" } });

export const SUBMIT_STATES: Readonly<Record<string, HarnessState>> = {
  "submit-loading": submit({ checkSheet: never }),
  "submit-no-form": submit({}),
  "submit-clean": submit({ checkSheet: async () => checkOf([], { progress: FULL }) }),
  "submit-findings": submit({ checkSheet: findings }),
  "submit-preview": submit({ checkSheet: findings }, FIX_ALL),
  "submit-ignoring": submit({ checkSheet: findings }, IGNORE),
  "submit-untouched": submit({
    checkSheet: async () =>
      checkOf(
        ["G8", "H8", "N8", "O8"].map((cell) => findingOf({ cell, facts: { header: "예산" } })),
        { progress: { filled: 0, required: 148, untouched: true } },
      ),
  }),
  "submit-ready": submit({
    checkSheet: async () =>
      checkOf(
        TYPICAL_FINDINGS.filter(({ level, fix }) => level !== "error" && fix?.kind !== "safe"),
        {
          progress: FULL,
          fixes: { at: "2023-01-20T05:02:00.000Z", cells: 2 },
          ignored: TYPICAL_FINDINGS.slice(0, 1).map((finding) => ({ finding, reason: "접어 둔 행" })),
        },
      ),
  }),
  "submit-notices": submit({
    checkSheet: async () => checkOf(TYPICAL_FINDINGS, { marksShown: false, validationsIntact: false }),
  }),
  "submit-waiting": submit({
    checkSheet: async () => {
      throw new HostError("edit-mode", "InvalidOperationInCellEditMode");
    },
  }),
  "submit-error": submit({
    checkSheet: async () => {
      throw new HostError("disconnected", "ConnectionFailure");
    },
  }),
};
