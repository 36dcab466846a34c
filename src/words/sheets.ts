/** Words on the sheets this product writes. Sheet, table and column names are the contract's own and not here. */
import type { InBoth } from "./language";

export interface SheetWords {
  readonly unit: { readonly won: string; readonly million: string };
  readonly asOf: (time: string) => string;
  readonly nothing: string;
  readonly summary: {
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
  };
  readonly collected: {
    readonly title: (year: number) => string;
    readonly note: string;
  };
  readonly ledger: {
    readonly title: (year: number) => string;
    readonly department: string;
    readonly state: string;
    readonly file: string;
    readonly written: string;
    readonly modified: string;
    readonly unexpected: string;
    readonly unknown: string;
    readonly rows: string;
    readonly errors: string;
    readonly states: Readonly<Record<"received" | "missing" | "replaced" | "refused", string>>;
    readonly summary: (received: number, expected: number, missing: number) => string;
  };
  readonly findings: {
    readonly title: (year: number) => string;
    readonly headers: readonly [
      level: string,
      project: string,
      column: string,
      message: string,
      file: string,
      sheet: string,
      cell: string,
      rule: string,
    ];
    readonly levels: Readonly<Record<"error" | "warning" | "info", string>>;
    readonly summary: (errors: number, warnings: number, infos: number) => string;
    readonly none: string;
  };
  readonly settings: {
    readonly title: string;
    readonly note: string;
  };
  readonly review: {
    readonly title: (year: number) => string;
    readonly note: string;
    readonly none: string;
    readonly settled: string;
  };
}

export const SHEET_WORDS: InBoth<SheetWords> = {
  ko: {
    unit: { won: "(단위: 원)", million: "(단위: 백만원)" },
    asOf: (time) => `취합 시각: ${time}`,
    nothing: "해당 없음",
    summary: {
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
    collected: {
      title: (year) => `${year}년 시행계획 추진실적 취합원본`,
      note: "제출된 모든 행을 담고, 합계에 넣지 않은 행은 사유를 밝힙니다. 총괄의 수치는 이 표에서 계산합니다. 표시: ✕ 미달성·미운영  △ 확인 필요  ● 이상 없음  － 제외",
    },
    ledger: {
      title: (year) => `${year}년 시행계획 추진실적 제출현황`,
      department: "부서",
      state: "상태",
      file: "파일",
      written: "작성일",
      modified: "파일 시각",
      unexpected: "제출 대상이 아닌 부서",
      unknown: "(부서 확인 필요)",
      rows: "행 수",
      errors: "오류 수",
      states: { received: "● 제출", missing: "✕ 미제출", replaced: "△ 교체됨", refused: "△ 받지 못함" },
      summary: (received, expected, missing) =>
        missing === 0
          ? `${expected}개 부서 모두 제출했습니다.`
          : `${expected}개 부서 가운데 ${received}개 제출, ${missing}개 미제출`,
    },
    findings: {
      title: (year) => `${year}년 시행계획 추진실적 오류목록`,
      headers: ["수준", "부서·사업", "항목", "내용", "파일", "시트", "셀", "규칙"],
      levels: { error: "✕ 오류", warning: "△ 확인", info: "· 참고" },
      summary: (errors, warnings, infos) => `오류 ${errors}건, 확인 ${warnings}건, 참고 ${infos}건`,
      none: "발견된 오류가 없습니다.",
    },
    settings: {
      title: "설정",
      note: "이 시트의 사업 목록과 기준으로 제출서식을 만들고 취합합니다.",
    },
    review: {
      title: (year) => `${year}년 시행계획 추진실적 검토`,
      note: "결정은 검토 창에서 남깁니다. 자료가 바뀌면 재확인 필요로 바뀝니다.",
      none: "검토할 사항이 없습니다.",
      settled: "해소됨",
    },
  },
  en: {
    unit: { won: "(단위: 원)", million: "(단위: 백만원)" },
    asOf: (time) => `Consolidated: ${time}`,
    nothing: "None",
    summary: {
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
    collected: {
      title: (year) => `${year} collected rows`,
      note: "Every submitted row; a row left out of the totals says why. 총괄 is calculated from this table. Marks: ✕ missed or not run  △ to be looked at  ● nothing to note  － excluded",
    },
    ledger: {
      title: (year) => `${year} submissions`,
      department: "Department",
      state: "State",
      file: "File",
      written: "Written on",
      modified: "File time",
      unexpected: "Not expected to submit",
      unknown: "(unknown)",
      rows: "Rows",
      errors: "Errors",
      states: { received: "● Received", missing: "✕ Missing", replaced: "△ Replaced", refused: "△ Refused" },
      summary: (received, expected, missing) =>
        missing === 0
          ? `All ${expected} departments have submitted.`
          : `${received} of ${expected} departments have submitted, ${missing} are missing`,
    },
    findings: {
      title: (year) => `${year} findings`,
      headers: ["Level", "Department, project", "Column", "Message", "File", "Sheet", "Cell", "Rule"],
      levels: { error: "✕ Error", warning: "△ Warning", info: "· Info" },
      summary: (errors, warnings, infos) => `${errors} errors, ${warnings} warnings, ${infos} infos`,
      none: "Nothing was found.",
    },
    settings: {
      title: "Settings",
      note: "Forms are made and submissions consolidated by the projects and limits on this sheet.",
    },
    review: {
      title: (year) => `${year} review`,
      note: "Decisions are made in the review pane. When data changes they become 재확인 필요.",
      none: "There is nothing to review.",
      settled: "Settled",
    },
  },
};
