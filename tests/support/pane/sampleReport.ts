/** How the report on the sample begins, built as in the product. */
import { previewOf, type ReportPreview } from "../../../src/actions/reporting/reportPapers";
import { bundledPlan } from "../../../src/plan/bundledPlan";
import type { ReceivedSheet } from "../../../src/rollup/Received";
import { consolidateSubmissions } from "../../../src/rollup/consolidateSubmissions";
import type { Refusal } from "../../../src/submission/Refusal";
import type { Language } from "../../../src/words/language";
import { reportOn } from "../reports";
import { sampleSubmissions } from "../sample2022";

function previewed(
  language: Language,
  submissions: readonly ReceivedSheet[],
  refusals: readonly Refusal[] = [],
): Omit<ReportPreview, "edited"> {
  const plan = bundledPlan();
  return previewOf(reportOn(plan, consolidateSubmissions({ plan, submissions, refusals }), { language }));
}

export function sampleReport(language: Language): ReportPreview {
  return { ...previewed(language, sampleSubmissions()), edited: [] };
}

const MISSING: readonly (string | null)[] = ["문화본부", "주택정책실"];

/** Departments are missing, and somebody typed into 총괄. */
export function partialSampleReport(language: Language): ReportPreview {
  const submissions = sampleSubmissions().filter(({ sheet }) => !MISSING.includes(sheet.department));
  const refused: Refusal = { file: "주택정책실_실적.xls", reason: "old-xls", detail: null };
  return { ...previewed(language, submissions, [refused]), edited: ["G10"] };
}
