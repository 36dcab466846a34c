/** Results as sheets: what a use case hands to the workbook or to a file. */
import type { Finding } from "../findings/Finding";
import type { Flag } from "../review/Flag";
import type { Plan } from "../plan/Plan";
import type { Consolidation } from "../rollup/Consolidation";
import type { HeaderMapping } from "../submission/headerText";
import type { Language } from "../words/language";
import type { SheetModel } from "../workbook/SheetModel";
import { collectedModel } from "./collected";
import { findingsModel } from "./findingsList";
import { ledgerModel } from "./ledger";
import { settingsModel } from "./settings";
import type { SkippedIn } from "./summary/skippedList";
import { summaryModel } from "./summary/summary";

export { filledFormModel, formModel, plannedRows, type FormOptions, type FormRow } from "./form";
export { formGuideModel } from "./formGuide";
export { formValidations } from "./formRules";
export { readReview } from "./readReview";
export { reviewModel, type ReviewOptions } from "./review";
export { datedSummary } from "./summary/summary";
export { planBesideForm, settingsModel } from "./settings";

export interface ConsolidationSheetsOptions {
  readonly language: Language;
  /** What a reviewer has to decide on, to be shown on 취합원본. */
  readonly flags?: readonly Flag[];
  /** Answers about headers, for a new 설정. */
  readonly mapping?: HeaderMapping;
  /** Lines on 오류목록 beside the findings: what to look at before the workbook is handed on. */
  readonly notes?: readonly string[];
  /** Sheets of the files that were not read, to be listed on 총괄. */
  readonly skipped?: readonly SkippedIn[];
}

/** 총괄 (not dated yet: `datedSummary`), 취합원본, 제출현황, 오류목록 and 설정, in tab order. 총괄 refers to the table on 취합원본. */
export function consolidationSheets(
  consolidation: Consolidation,
  findings: readonly Finding[],
  plan: Plan,
  { language, mapping, flags, notes, skipped = [] }: ConsolidationSheetsOptions,
): [SheetModel, ...SheetModel[]] {
  return [
    summaryModel(consolidation, plan, { language, skipped }),
    collectedModel(consolidation, plan, language, flags),
    ledgerModel(consolidation, language),
    findingsModel(findings, plan, language, notes),
    settingsModel(plan, language, mapping),
  ];
}
