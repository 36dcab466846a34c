/** Names of the sheets and tables, promised to users (their own formulas may point there). */
export const SHEET = {
  settings: "설정",
  collected: "취합원본",
  summary: "총괄",
  ledger: "제출현황",
  findings: "오류목록",
  review: "검토",
  reviewResult: "검토결과",
  returns: "보완요청",
  guide: "작성요령",
  report: "보고서",
} as const;

export const TABLE = { plan: "tblPlan", collected: "tblCollected", review: "tblReview" } as const;

/** Excel allows 31 characters in a sheet name, and none of `[ ] : * ? / \`. */
const MAX_NAME = 31;

/** `제출_{부서}`. */
export function formSheetName(department: string): string {
  return `제출_${department}`
    .replace(/[[\]:*?/\\]/g, "_")
    .slice(0, MAX_NAME)
    .replace(/'+$/, "");
}
