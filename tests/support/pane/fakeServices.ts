import type { PaneServices } from "../../../src/taskpane/services";
import type { ThemeSource } from "../../../src/taskpane/office/themeSource";
import type { Preferences } from "../../../src/taskpane/shell/preferences";
import type { ThemeName } from "../../../src/taskpane/office/brand";
import type { Language } from "../../../src/words/language";
import type { Role } from "../../../src/taskpane/shell/Role";
import { checkOf } from "./checks";
import { EMPTY_PREVIEW } from "./samplePreview";
import { bundledPlan } from "../../../src/plan/bundledPlan";
import { COMPLETE_VIEW } from "./sampleView";
import { REPORT_PREVIEW } from "./reportPreview";
import { FORM_PLAN, LAST_YEAR, READY_SETTINGS } from "./settings";

/** A workbook in which nothing has happened yet; tests state what differs. */
export function fakeServices(over: Partial<PaneServices> = {}): PaneServices {
  return {
    readFiles: async () => undefined,
    workbookSubmissions: async () => [],
    preview: async () => EMPTY_PREVIEW,
    answerHeaders: async () => true,
    consolidate: async () => COMPLETE_VIEW,
    lastConsolidation: async () => null,
    snapshot: async () => null,
    restore: async () => null,
    goTo: async () => undefined,
    traceFigure: async () => ({ kind: "no-figure" }),
    tracedPlace: async () => null,
    reportPreview: async () => REPORT_PREVIEW,
    writeReportSheet: async () => undefined,
    reportFile: async () => ({ file: "2022_추진실적_보고서.docx", bytes: new Uint8Array([80]) }),
    reportCopy: async () => ({ html: "<p>보고</p>", text: "보고" }),
    publishingNotes: async () => ({ hiddenSheets: [], links: [], settings: { kind: "same" } }),
    formPlan: async () => FORM_PLAN,
    makeForms: async () => ({ file: "2022_추진실적_제출양식.zip", bytes: new Uint8Array() }),
    openForm: async () => undefined,
    settings: async () => ({ kind: "none", plan: bundledPlan() }),
    makeSettings: async () => READY_SETTINGS,
    saveSettings: async () => READY_SETTINGS,
    readLastYear: async () => LAST_YEAR,
    takePriorFigures: async () => READY_SETTINGS,
    undoSettings: async () => ({ settings: READY_SETTINGS, left: 0 }),
    checkSheet: async (scope) => checkOf([], { scope, sheets: [] }),
    applyFixes: async (findings) => ({ applied: findings.length, skipped: [] }),
    undoFixes: async () => ({ restored: 0, changed: 0 }),
    setIgnored: async () => undefined,
    restoreValidations: async () => undefined,
    activeCell: async () => ({ sheet: "제출_평생교육국", cell: "A1" }),
    onSheetChanged: () => () => undefined,
    onSelectionChanged: () => () => undefined,
    reviewQueue: async () => null,
    reviewerName: () => "김검토",
    setReviewerName: () => undefined,
    decide: async () => {
      throw new Error("This test decides nothing.");
    },
    undoDecisions: async () => ({ written: [], changed: [], gone: [] }),
    flagsHere: async () => ({ sheet: "총괄", flags: [] }),
    showFlag: async () => true,
    letterFile: async (department) => ({
      name: `2022_보완요청_${department}.xlsx`,
      bytes: new Uint8Array([80]),
    }),
    exceptionsText: async () => "ㅇ 미달성 사업: 2개",
    writeReviewPapers: async () => undefined,
    readCopy: async () => ({ kind: "no-review" }),
    mergeCopy: async () => undefined,
    returnText: async (department) => `${department} 담당자님`,
    addSampleForm: async () => undefined,
    sampleFiles: async () => [],
    addSampleReview: async () => undefined,
    ...over,
  };
}

export function fakeTheme(name: ThemeName): ThemeSource {
  return { current: () => name, subscribe: () => () => undefined };
}

export function fakePreferences(language: Language, role: Role | null): Preferences {
  return {
    language: () => language,
    setLanguage: () => undefined,
    role: () => role,
    setRole: () => undefined,
    reviewerName: () => "",
    setReviewerName: () => undefined,
  };
}
