/** Words on 총괄. */
import type { InBoth } from "../language";

export interface SummaryWords {
  readonly title: (year: number) => string;
  readonly complete: (departments: number, projects: number) => string;
  readonly incomplete: (reasons: readonly string[]) => string;
  readonly byArea: string;
  readonly byTask: string;
  readonly byDepartment: string;
  readonly matrix: string;
  readonly yearOnYear: string;
  readonly byStatus: string;
  readonly missed: string;
  readonly missing: string;
  readonly reconciliation: string;
  readonly inputs: string;
  readonly legend: (lowPercent: number) => string;
  readonly priorNote: string;
  readonly no: string;
  readonly area: string;
  readonly task: string;
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
    byTask: "2. 과제별 현황",
    byDepartment: "5. 부서별 현황",
    matrix: "7. 부서별·분야별 예산",
    yearOnYear: "3. 전년 대비",
    byStatus: "4. 추진상태별 사업 수",
    missed: "6. 미달성·미운영 사업",
    missing: "9. 빠지거나 제외된 자료",
    reconciliation: "8. 합계 검증",
    inputs: "10. 취합한 파일",
    legend: (lowPercent) =>
      `✕ 미달성 또는 미운영 사업 있음   △ 집행률 ${lowPercent}% 미만   ● 이상 없음   － 자료 없음`,
    priorNote: "총계의 전년 수치는 설정에 적은 전년 총계입니다.",
    no: "번호",
    area: "분야",
    task: "과제",
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
    bytes: "크기(바이트)",
    rowsTaken: "반영 행",
    rowsLeft: "제외 행",
    executionByArea: "분야별 예산과 집행액",
    budgetYearOnYear: "분야별 전년·금년 예산",
  },
  en: {
    title: (year) => `${year} performance summary`,
    complete: (departments, projects) =>
      `Complete: ${projects} projects of ${departments} departments, none left out.`,
    incomplete: (reasons) =>
      `미완료 (incomplete): ${reasons.join(", ")}. The totals cover what has arrived only.`,
    byArea: "1. By area",
    byTask: "2. By task",
    byDepartment: "5. By department",
    matrix: "7. Budget by department and area",
    yearOnYear: "3. Year on year",
    byStatus: "4. Projects by status",
    missed: "6. Projects missed or not run",
    missing: "9. Missing or excluded",
    reconciliation: "8. Reconciliation",
    inputs: "10. Files consolidated",
    legend: (lowPercent) =>
      `✕ has missed or not-run projects   △ execution below ${lowPercent}%   ● nothing to note   － no data`,
    priorNote: "Last year's totals are those stated on 설정.",
    no: "No.",
    area: "Area",
    task: "Task",
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
    bytes: "Size (bytes)",
    rowsTaken: "Rows taken",
    rowsLeft: "Rows left",
    executionByArea: "Budget and execution by area",
    budgetYearOnYear: "Budget by area, last year and this year",
  },
};
