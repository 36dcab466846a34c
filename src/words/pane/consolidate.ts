import { counted } from "../counted";
import type { InBoth } from "../language";

interface ReadyCounts {
  readonly kept: number;
  readonly files: number;
  readonly sheets: number;
  readonly refused: number;
  readonly cancelled: number;
}

const ko = {
  title: "총괄 취합",
  bar: {
    empty: "취합할 파일이나 제출 시트가 없습니다.",
    reading: (done: number, all: number) => `읽는 중 ${done}/${all}`,
    ready: ({ kept, files, sheets, refused, cancelled }: ReadyCounts) =>
      [
        kept > 0 ? `유지 ${kept}개` : "",
        files > 0 ? `파일 ${files}개` : "",
        sheets > 0 ? `시트 ${sheets}개` : "",
        refused > 0 ? `받지 못함 ${refused}개` : "",
        cancelled > 0 ? `읽기 취소 ${cancelled}개` : "",
      ]
        .filter((part) => part !== "")
        .join(" · "),
    consolidate: "취합",
    addMore: "자료 추가",
    showSummary: "총괄 시트 보기",
    doneAt: (time: string) => `${time} 취합`,
  },
  running: {
    title: "취합하고 있습니다",
    steps: { reading: "자료 읽기", judging: "점검·집계", writing: "시트 작성", verifying: "검산" },
    untouched: "시트 작성 전까지는 취소할 수 있습니다. 통합 문서는 아직 바뀌지 않았습니다.",
    writing: "시트를 작성하고 있습니다. 오류가 나면 취합 전 상태로 되돌립니다.",
    back: "목록으로",
    cancelled: "취합을 취소했습니다. 통합 문서는 바뀌지 않았습니다.",
  },
  result: {
    complete: (departments: number) => `완료 · ${departments}개 부서 모두 반영`,
    incomplete: "미완료",
    named: (summary: string, names: string) => `${summary}: ${names}`,
    andMore: (count: number) => `외 ${count}`,
    figures: {
      title: "핵심 수치",
      executionRate: "집행률",
      budget: "예산",
      executed: "집행액",
      projects: "사업",
      growth: "예산 전년 대비",
      prior: (figure: string) => `전년 ${figure}`,
      overPrior: "전년예산 기준",
      ofBudget: "전체 사업 합계",
      executedOverBudget: "집행액 ÷ 예산",
      missed: "미달성",
      notRun: (count: number) => `미운영 ${count} 포함`,
      noneNotRun: "미운영 없음",
    },
    areas: {
      title: "분야별 집행",
      legendExecuted: "집행액",
      legendBudget: "예산",
      name: "분야",
      projects: "사업",
      budget: "예산",
      executed: "집행액",
      rate: "집행률",
      total: "총계",
      unfilled: "미입력",
    },
    missed: {
      title: "미달성·미운영 사업",
      aside: (count: number) => `${count}개`,
      none: "취합한 사업은 모두 목표를 달성했습니다.",
      notRun: "미운영",
      rate: (percent: string) => `달성률 ${percent}`,
      noReason: "사유를 적지 않았습니다.",
    },
    excluded: { title: "제외한 행" },
    replaced: { title: "교체된 행" },
    refused: { title: "받지 못한 파일" },
    reconciliation: {
      title: "검산",
      agrees: "부서별 = 분야별 = 과제별 = 행 합계",
      differs: "합계가 서로 다릅니다. 이 결과를 쓰지 말고 다시 취합하십시오.",
      measures: { projects: "사업 수", priorBudget: "전년예산", budget: "예산", executed: "집행액" },
      way: "구분",
      rows: "행",
      departments: "부서별",
      tasks: "과제별",
      areas: "분야별",
    },
    findings: (error: number, warning: number, info: number) =>
      `오류 ${error} · 주의 ${warning} · 참고 ${info}`,
    sheets: "만든 시트",
    show: "셀 보기",
  },
};

const en: typeof ko = {
  title: "Consolidate",
  bar: {
    empty: "No files or submission sheets to consolidate.",
    reading: (done: number, all: number) => `Reading ${done}/${all}`,
    ready: ({ kept, files, sheets, refused, cancelled }) =>
      [
        kept > 0 ? `${kept} kept` : "",
        files > 0 ? counted(files, "file") : "",
        sheets > 0 ? counted(sheets, "sheet") : "",
        refused > 0 ? `${refused} refused` : "",
        cancelled > 0 ? `${cancelled} not read` : "",
      ]
        .filter((part) => part !== "")
        .join(" · "),
    consolidate: "Consolidate",
    addMore: "Add data",
    showSummary: "Show summary",
    doneAt: (time: string) => `Consolidated ${time}`,
  },
  running: {
    title: "Consolidating",
    steps: { reading: "Read", judging: "Check and sum", writing: "Write sheets", verifying: "Verify" },
    untouched: "You can cancel until the sheets are written. The workbook has not changed yet.",
    writing: "Writing the sheets. On an error the workbook is put back as it was.",
    back: "Back to list",
    cancelled: "Consolidation cancelled. The workbook has not changed.",
  },
  result: {
    complete: (departments: number) => `Complete · all ${departments} departments counted`,
    incomplete: "Incomplete",
    named: (summary: string, names: string) => `${summary}: ${names}`,
    andMore: (count: number) => `and ${count} more`,
    figures: {
      title: "Key figures",
      executionRate: "Execution rate",
      budget: "Budget",
      executed: "Executed",
      projects: "Projects",
      growth: "Growth",
      prior: (figure: string) => `prior ${figure}`,
      overPrior: "budget vs prior",
      ofBudget: "all projects",
      executedOverBudget: "of budget",
      missed: "Missed",
      notRun: (count: number) => `${count} not run`,
      noneNotRun: "none not run",
    },
    areas: {
      title: "Execution by area",
      legendExecuted: "Executed",
      legendBudget: "Budget",
      name: "Area",
      projects: "Projects",
      budget: "Budget",
      executed: "Executed",
      rate: "Rate",
      total: "Total",
      unfilled: "blank",
    },
    missed: {
      title: "Missed and not run",
      aside: (count: number) => `${count}`,
      none: "Every project consolidated met its target.",
      notRun: "Not run",
      rate: (percent: string) => `Achieved ${percent}`,
      noReason: "No reason was given.",
    },
    excluded: { title: "Rows excluded" },
    replaced: { title: "Rows replaced" },
    refused: { title: "Files refused" },
    reconciliation: {
      title: "Reconciliation",
      agrees: "All four sums agree",
      differs: "The sums differ. Do not use this result; consolidate again.",
      measures: { projects: "Projects", priorBudget: "Prior budget", budget: "Budget", executed: "Executed" },
      way: "Summed by",
      rows: "Rows",
      departments: "Departments",
      tasks: "Tasks",
      areas: "Areas",
    },
    findings: (error: number, warning: number, info: number) =>
      `Errors ${error} · Warnings ${warning} · Notes ${info}`,
    sheets: "Sheets made",
    show: "Show cell",
  },
};

export const CONSOLIDATE_WORDS: InBoth<typeof ko> = { ko, en };
