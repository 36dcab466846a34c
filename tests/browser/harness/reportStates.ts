/** 보고서 under the coordinator's result. */
import type { ReportPreview } from "../../../src/actions/reporting/reportPapers";
import { HostError } from "../../../src/workbook/WorkbookPort";
import { REPORT_PANE_WORDS } from "../../../src/words/pane/report";
import type { PaneServices } from "../../../src/taskpane/services";
import type { Language } from "../../../src/words/language";
import { partialSampleReport, sampleReport } from "../../support/pane/sampleReport";
import { COMPLETE_VIEW, PARTIAL_VIEW } from "../../support/pane/sampleView";
import type { HarnessState, HarnessStep } from "./HarnessState";

type Words = typeof REPORT_PANE_WORDS.ko;

function step(kind: "button" | "fold", pick: (words: Words) => string): HarnessStep {
  return { kind, name: { ko: pick(REPORT_PANE_WORDS.ko), en: pick(REPORT_PANE_WORDS.en) } };
}

const OPEN = step("fold", ({ title }) => title);

function state(
  preview: (language: Language) => ReportPreview | null,
  services: Partial<PaneServices>,
  ...steps: readonly HarnessStep[]
): HarnessState {
  return {
    role: "consolidate",
    withSample: false,
    services: { lastConsolidation: async () => COMPLETE_VIEW, ...services },
    servicesIn: (language) => ({ reportPreview: async () => preview(language) }),
    steps: [OPEN, ...steps],
  };
}

export const REPORT_STATES: Readonly<Record<string, HarnessState>> = {
  "report-none": state(() => null, {}),
  "report-partial": state(partialSampleReport, { lastConsolidation: async () => PARTIAL_VIEW }),
  "report-saved": state(
    sampleReport,
    {},
    step("button", ({ file }) => file),
  ),
  "report-error": state(
    sampleReport,
    {
      writeReportSheet: async () => {
        throw new HostError("sheet-taken", "보고서");
      },
    },
    step("button", ({ sheet }) => sheet),
  ),
};
