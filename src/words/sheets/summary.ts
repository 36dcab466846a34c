/** Words on 총괄. */
import { counted } from "../counted";
import type { InBoth } from "../language";

/** Percent: from (inclusive) and below (exclusive); null at the open ends, or for a band that is not on the scale. */
type BandName = (
  band: number | "notRun" | "unknown",
  limits: { readonly from: number | null; readonly below: number | null } | null,
) => string;

export interface SummaryWords {
  readonly title: (year: number) => string;
  readonly complete: (departments: number, projects: number) => string;
  readonly incomplete: (reasons: readonly string[]) => string;
  readonly byArea: string;
  readonly outline: string;
  readonly outlineHeader: string;
  readonly areasOverTime: string;
  readonly novelty: string;
  readonly newProjects: string;
  readonly continuedProjects: string;
  readonly spread: string;
  readonly spreadChart: string;
  readonly spreadNote: string;
  readonly bands: string;
  readonly indicators: string;
  readonly bandName: BandName;
  readonly byDepartment: string;
  readonly matrix: string;
  readonly yearOnYear: string;
  readonly byStatus: string;
  readonly missed: string;
  readonly missing: string;
  readonly reconciliation: string;
  readonly inputs: string;
  readonly skipped: string;
  readonly legend: (lowPercent: number) => string;
  readonly priorNote: string;
  readonly no: string;
  readonly area: string;
  readonly department: string;
  readonly total: string;
  readonly sum: string;
  readonly projects: string;
  readonly budget: string;
  readonly prior: string;
  readonly current: string;
  readonly change: string;
  readonly growth: string;
  readonly executed: string;
  readonly executionRate: string;
  readonly missedCount: string;
  readonly notRunCount: string;
  readonly mark: string;
  readonly item: string;
  readonly status: string;
  readonly noStatus: string;
  readonly share: string;
  readonly noMissed: string;
  readonly figure: string;
  readonly allRows: string;
  readonly byAreas: string;
  readonly byTasks: string;
  readonly byDepartments: string;
  readonly difference: string;
  readonly result: string;
  readonly agrees: string;
  readonly disagrees: string;
  readonly what: string;
  readonly detail: string;
  readonly file: string;
  readonly sheet: string;
  readonly why: string;
  readonly bytes: string;
  readonly rowsTaken: string;
  readonly rowsLeft: string;
  readonly executionByArea: string;
  readonly budgetYearOnYear: string;
}

export const SUMMARY_WORDS: InBoth<SummaryWords> = {
  ko: {
    title: (year) => `${year}년 시행계획 추진실적 총괄`,
    complete: (departments, projects) =>
      `완료: ${departments}개 부서의 ${projects}개 사업을 빠짐없이 취합했습니다.`,
    incomplete: (reasons) => `미완료: ${reasons.join(", ")}. 아래 합계는 취합된 자료만의 합계입니다.`,
    byArea: "1. 분야별 현황",
    yearOnYear: "2. 전년 대비",
    areasOverTime: "   분야별 전년 대비",
    novelty: "3. 신규·계속 사업",
    newProjects: "신규",
    continuedProjects: "계속",
    byStatus: "4. 추진상태별 사업 수",
    spread: "5. 성과지표 달성률 분포",
    spreadChart: "달성률 구간별 성과지표 수",
    spreadNote: "사업에 지표가 여럿이면 각각 셉니다.",
    bands: "달성률",
    indicators: "지표 수(개)",
    bandName: (band, limits) => {
      if (band === "notRun") return "미운영";
      if (limits === null) return "목표·실적 없음";
      if (limits.from === null) return `${limits.below}% 미만`;
      return limits.below === null ? `${limits.from}% 이상` : `${limits.from}~${limits.below}% 미만`;
    },
    missed: "6. 미달성·미운영 사업",
    byDepartment: "7. 부서별 현황",
    matrix: "8. 부서별·분야별 예산",
    outline: "9. 분야·과제·사업별 현황",
    outlineHeader: "분야 / 과제 / 단위사업",
    reconciliation: "10. 합계 검증",
    missing: "11. 빠지거나 제외된 자료",
    inputs: "12. 취합한 파일",
    skipped: "   제출 서식이 아니어서 읽지 않은 시트",
    legend: (lowPercent) =>
      `✕ 미달성 또는 미운영 사업 있음   △ 집행률 ${lowPercent}% 미만   ● 이상 없음   ○ 미입력(집행액·실적 없음)   － 자료 없음`,
    priorNote: "총계의 전년 수치는 설정에 적은 전년 총계입니다.",
    no: "번호",
    area: "분야",
    department: "부서",
    total: "총계",
    sum: "계",
    projects: "사업 수(개)",
    budget: "예산",
    prior: "전년",
    current: "금년",
    change: "증감",
    growth: "증감률(%)",
    executed: "집행액",
    executionRate: "집행률(%)",
    missedCount: "미달성",
    notRunCount: "미운영",
    mark: "판정",
    item: "구분",
    status: "추진상태",
    noStatus: "그 밖",
    share: "비율(%)",
    noMissed: "미달성·미운영 사업이 없습니다.",
    figure: "항목",
    allRows: "전체 행",
    byAreas: "분야 합",
    byTasks: "과제 합",
    byDepartments: "부서 합",
    difference: "차이",
    result: "결과",
    agrees: "✓ 일치",
    disagrees: "✕ 불일치",
    what: "구분",
    detail: "내용",
    file: "파일",
    sheet: "시트",
    why: "사유",
    bytes: "크기(바이트)",
    rowsTaken: "반영 행",
    rowsLeft: "제외 행",
    executionByArea: "분야별 예산과 집행액",
    budgetYearOnYear: "분야별 전년·금년 예산",
  },
  en: {
    title: (year) => `${year} performance summary`,
    complete: (departments, projects) =>
      `Complete: ${counted(projects, "project")} of ${counted(departments, "department")}, none left out.`,
    incomplete: (reasons) =>
      `미완료 (incomplete): ${reasons.join(", ")}. The totals cover what has arrived only.`,
    byArea: "1. By area",
    yearOnYear: "2. Year on year",
    areasOverTime: "   By area, year on year",
    novelty: "3. New and continuing projects",
    newProjects: "New",
    continuedProjects: "Continuing",
    byStatus: "4. Projects by status",
    spread: "5. Achievement of indicators",
    spreadChart: "Indicators by achievement",
    spreadNote: "A project with several indicators is counted once for each.",
    bands: "Achievement",
    indicators: "Indicators",
    bandName: (band, limits) => {
      if (band === "notRun") return "not run";
      if (limits === null) return "no target or result";
      if (limits.from === null) return `below ${limits.below}%`;
      return limits.below === null ? `${limits.from}% and above` : `${limits.from} to below ${limits.below}%`;
    },
    missed: "6. Projects missed or not run",
    byDepartment: "7. By department",
    matrix: "8. Budget by department and area",
    outline: "9. By area, task and project",
    outlineHeader: "Area / task / project",
    reconciliation: "10. Reconciliation",
    missing: "11. Missing or excluded",
    inputs: "12. Files consolidated",
    skipped: "   Sheets that are no form and were not read",
    legend: (lowPercent) =>
      `✕ has missed or not-run projects   △ execution below ${lowPercent}%   ● nothing to note   ○ not filled in   － no data`,
    priorNote: "Last year's totals are those stated on 설정.",
    no: "No.",
    area: "Area",
    department: "Department",
    total: "Total",
    sum: "Sum",
    projects: "Projects",
    budget: "Budget",
    prior: "Last year",
    current: "This year",
    change: "Change",
    growth: "Change (%)",
    executed: "Executed",
    executionRate: "Execution (%)",
    missedCount: "Missed",
    notRunCount: "Not run",
    mark: "Mark",
    item: "Item",
    status: "Status",
    noStatus: "Other",
    share: "Share (%)",
    noMissed: "No project missed its target.",
    figure: "Figure",
    allRows: "All rows",
    byAreas: "Σ areas",
    byTasks: "Σ tasks",
    byDepartments: "Σ departments",
    difference: "Difference",
    result: "Result",
    agrees: "✓ agrees",
    disagrees: "✕ differs",
    what: "What",
    detail: "Detail",
    file: "File",
    sheet: "Sheet",
    why: "Reason",
    bytes: "Size (bytes)",
    rowsTaken: "Rows taken",
    rowsLeft: "Rows left",
    executionByArea: "Budget and execution by area",
    budgetYearOnYear: "Budget by area, last year and this year",
  },
};
