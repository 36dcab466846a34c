/** 보고서 under the coordinator's result. */
import { HostError } from "../../../src/workbook/WorkbookPort";
import { REPORT_PANE_WORDS } from "../../../src/words/pane/report";
import type { PaneServices } from "../../../src/taskpane/services";
import { PARTIAL_REPORT_PREVIEW } from "../../support/pane/reportPreview";
import { COMPLETE_VIEW } from "../../support/pane/sampleView";
import type { HarnessState, HarnessStep } from "./HarnessState";

type Words = typeof REPORT_PANE_WORDS.ko;

function step(kind: "button" | "fold", pick: (words: Words) => string): HarnessStep {
  return { kind, name: { ko: pick(REPORT_PANE_WORDS.ko), en: pick(REPORT_PANE_WORDS.en) } };
}

const OPEN = step("fold", ({ title }) => title);

function state(services: Partial<PaneServices>, ...steps: readonly HarnessStep[]): HarnessState {
  return {
    role: "consolidate",
    withSample: false,
    services: { lastConsolidation: async () => COMPLETE_VIEW, ...services },
    steps: [OPEN, ...steps],
  };
}

export const REPORT_STATES: Readonly<Record<string, HarnessState>> = {
  "report-none": state({ reportPreview: async () => null }),
  "report-partial": state({ reportPreview: async () => PARTIAL_REPORT_PREVIEW }),
  "report-saved": state(
    {},
    step("button", ({ file }) => file),
  ),
  "report-error": state(
    {
      writeReportSheet: async () => {
        throw new HostError("sheet-taken", "보고서");
      },
    },
    step("button", ({ sheet }) => sheet),
  ),
};
