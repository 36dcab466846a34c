import type { PaneServices } from "../../../src/taskpane/services";
import type { ThemeSource } from "../../../src/taskpane/office/themeSource";
import type { Preferences } from "../../../src/taskpane/shell/preferences";
import type { ThemeName } from "../../../src/taskpane/office/brand";
import type { Language } from "../../../src/words/language";
import type { Role } from "../../../src/taskpane/shell/Role";
import { checkOf } from "./checks";
import { COMPLETE_VIEW } from "./sampleView";

/** A workbook in which nothing has happened yet; tests state what differs. */
export function fakeServices(over: Partial<PaneServices> = {}): PaneServices {
  return {
    readFiles: async () => undefined,
    workbookSubmissions: async () => [],
    consolidate: async () => COMPLETE_VIEW,
    lastConsolidation: async () => null,
    snapshot: async () => null,
    restore: async () => null,
    goTo: async () => undefined,
    traceFigure: async () => ({ kind: "no-figure" }),
    tracedPlace: async () => null,
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
