/** Every state of every view, with the services that bring it about. */
import { HostError } from "../../../src/workbook/WorkbookPort";
import type { ReadEvent } from "../../../src/taskpane/consolidate/ConsolidateServices";
import type { PaneServices } from "../../../src/taskpane/services";
import { FORM_STATES, SETTINGS_STATES } from "./coordinatorStates";
import { REPORT_STATES } from "./reportStates";
import { SUBMIT_STATES } from "./submitStates";
import type { HarnessState } from "./HarnessState";
import { MERGE_PLAN, RESUBMITTED_VIEW, REVIEW_EMPTY } from "../../support/pane/reviewViews";
import { reviewWorkbook } from "../../support/pane/reviewWorkbook";
import { fileNamed, readFileOf } from "../../support/pane/readFiles";
import { ASKING_PREVIEW, CHANGED_PREVIEW, KEPT_PREVIEW } from "../../support/pane/samplePreview";
import { AREA_BUDGET } from "../../support/pane/traces";
import { AFTERWARDS_VIEW, COMPLETE_VIEW, DEPARTMENT_ROWS, PARTIAL_VIEW } from "../../support/pane/sampleView";

const never = () => new Promise<never>(() => undefined);
const FILES = DEPARTMENT_ROWS.map(([department]) => fileNamed(`${department}_추진실적.xlsx`));
const SHEET = { sheet: "제출_평생교육국", department: "평생교육국", rows: 37 };

function outcome(index: number): ReadEvent {
  const [department, rows] = DEPARTMENT_ROWS[index] ?? ["", 0];
  const file = FILES[index]?.name ?? "";
  if (department === "주택정책실") {
    return { kind: "refused", index, refusal: { file, reason: "drm", detail: null } };
  }
  return { kind: "read", index, result: readFileOf(file, department, rows) };
}

function reading(upTo: number): PaneServices["readFiles"] {
  return async (files, onEvent) => {
    files.forEach((_, index) => {
      if (index < upTo) onEvent(outcome(index));
    });
    if (upTo >= files.length) return;
    onEvent({ kind: "started", index: upTo });
    await never();
  };
}

function consolidate(services: Partial<PaneServices>, withSample = false): HarnessState {
  return { role: "consolidate", withSample, services };
}
function review(services: Partial<PaneServices>): HarnessState {
  return { role: "review", withSample: false, services };
}

export const STATES: Readonly<Record<string, HarnessState>> = {
  ...FORM_STATES,
  ...SETTINGS_STATES,
  "first-run": { role: null, withSample: false, services: {} },
  "consolidate-empty": consolidate({}),
  "consolidate-reading": consolidate({ sampleFiles: async () => FILES, readFiles: reading(6) }, true),
  "consolidate-ready": consolidate(
    {
      sampleFiles: async () => FILES,
      readFiles: reading(FILES.length),
      workbookSubmissions: async () => [SHEET, { sheet: "제출_행정국", department: "행정국", rows: 4 }],
    },
    true,
  ),
  "consolidate-kept": consolidate({ preview: async () => KEPT_PREVIEW }),
  "consolidate-changes": consolidate({ preview: async () => CHANGED_PREVIEW }),
  "consolidate-questions": consolidate({ preview: async () => ASKING_PREVIEW }),
  "consolidate-running": consolidate({
    workbookSubmissions: async () => [SHEET],
    consolidate: async (_, onStep) => {
      onStep("judging");
      return never();
    },
  }),
  "consolidate-done": consolidate({
    lastConsolidation: async () => COMPLETE_VIEW,
    snapshot: async () => ({ at: COMPLETE_VIEW.at, sheets: COMPLETE_VIEW.sheets }),
  }),
  "consolidate-afterwards": consolidate({
    lastConsolidation: async () => AFTERWARDS_VIEW,
    publishingNotes: async () => ({
      hiddenSheets: [],
      links: [],
      settings: { kind: "changed", parts: ["thresholds", "projects"] },
    }),
    snapshot: async () => ({ at: COMPLETE_VIEW.at, sheets: ["보고서"] }),
  }),
  "consolidate-traced": consolidate({
    lastConsolidation: async () => COMPLETE_VIEW,
    traceFigure: async () => AREA_BUDGET,
    onSelectionChanged: (listener) => {
      const timer = setTimeout(() => listener({ sheet: "총괄", cell: "G10" }), 0);
      return () => clearTimeout(timer);
    },
  }),
  ...REPORT_STATES,
  "consolidate-partial": consolidate({ lastConsolidation: async () => PARTIAL_VIEW }),
  "consolidate-error": consolidate({
    workbookSubmissions: async () => [SHEET],
    consolidate: async () => {
      throw new HostError("protected", "AccessDenied · Worksheet.delete");
    },
  }),
  ...SUBMIT_STATES,
  "review-none": review({}),
  "review-nothing": review({ reviewQueue: async () => REVIEW_EMPTY }),
  "review-queue": review(reviewWorkbook()),
  "review-resubmitted": review(reviewWorkbook(RESUBMITTED_VIEW)),
  "review-merge": review({
    ...reviewWorkbook(),
    readCopy: async () => ({ kind: "read", theirs: [], plan: MERGE_PLAN }),
  }),
};
