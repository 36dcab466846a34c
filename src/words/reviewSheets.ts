/** Words on 검토, 검토결과 and 보완요청. Sheet, table and column names are the contract's own and not here. */
import type { InBoth } from "./language";

interface ReviewSheetWords {
  readonly review: {
    readonly title: (year: number) => string;
    readonly note: string;
    readonly legend: string;
    readonly none: string;
    readonly settled: string;
    /** Beside the cell where a decision is typed by hand. */
    readonly choose: { readonly title: string; readonly message: string };
    readonly notAState: { readonly title: string; readonly message: string };
  };
  readonly result: {
    readonly title: (year: number) => string;
    readonly asOf: (time: string) => string;
    readonly exceptions: string;
    readonly noExceptions: string;
    readonly rate: string;
    readonly notRun: string;
    readonly decision: string;
    readonly states: string;
    readonly department: string;
    readonly all: string;
    readonly total: string;
    readonly settled: string;
    readonly noSettled: string;
    readonly flag: string;
  };
  readonly returns: {
    readonly title: (year: number) => string;
    readonly none: string;
    readonly to: (department: string, count: number) => string;
    readonly request: string;
    readonly closing: string;
    readonly number: string;
    readonly project: string;
    readonly place: string;
    readonly wrong: string;
    readonly asked: string;
    readonly comment: string;
  };
}

export const REVIEW_SHEET_WORDS: InBoth<ReviewSheetWords> = {
  ko: {
    review: {
      title: (year) => `${year}년 시행계획 추진실적 검토`,
      note: "결정은 검토 창에서 남기거나 결정 열에서 고릅니다. 결정한 뒤 자료가 바뀌면 재제출 또는 재확인 필요로 바뀝니다.",
      legend: "표시: ✕ 중요, △ 확인 필요, ● 해소됨(자료가 고쳐져 검토사항이 없어짐)",
      none: "검토할 사항이 없습니다.",
      settled: "해소됨",
      choose: { title: "결정", message: "확인, 보완요청, 수용 가운데 고르십시오." },
      notAState: { title: "결정을 확인하십시오", message: "목록에 있는 말만 결정으로 읽습니다." },
    },
    result: {
      title: (year) => `${year}년 시행계획 추진실적 검토 결과`,
      asOf: (time) => `취합 시각: ${time}`,
      exceptions: "미달성 사업 현황",
      noExceptions: "목표에 미달하거나 운영하지 않은 사업이 없습니다.",
      rate: "달성률(%)",
      notRun: "미운영",
      decision: "검토 결정",
      states: "부서별 결정 현황",
      department: "부서",
      all: "검토사항",
      total: "계",
      settled: "자료가 고쳐져 해소된 검토사항",
      noSettled: "해소된 검토사항이 없습니다.",
      flag: "검토사항",
    },
    returns: {
      title: (year) => `${year}년 시행계획 추진실적 보완요청`,
      none: "보완을 요청한 사항이 없습니다.",
      to: (department, count) => `수신: ${department} (${count}건)`,
      request:
        "제출하신 추진실적을 검토한 결과 아래 사항의 보완이 필요하니, 고친 서식을 다시 제출하여 주시기 바랍니다.",
      closing: "보완이 어려운 사항은 그 사유를 비고란에 적어 제출하여 주시기 바랍니다.  끝.",
      number: "연번",
      project: "사업",
      place: "위치",
      wrong: "확인 내용",
      asked: "요청 사항",
      comment: "검토 의견",
    },
  },
  en: {
    review: {
      title: (year) => `${year} review`,
      note: "Decide in the review pane or choose in the column 결정. When data changes afterwards, a decision becomes 재제출 or 재확인 필요.",
      legend: "Mark: ✕ serious, △ to be looked at, ● settled (the data was put right)",
      none: "There is nothing to review.",
      settled: "Settled",
      choose: { title: "Decision", message: "Choose 확인 (confirm), 보완요청 (return) or 수용 (accept)." },
      notAState: {
        title: "Check the decision",
        message: "Only the words in the list are read as decisions.",
      },
    },
    result: {
      title: (year) => `${year} results of the review`,
      asOf: (time) => `Consolidated: ${time}`,
      exceptions: "Projects that missed their target or did not run",
      noExceptions: "No project missed its target.",
      rate: "Achieved (%)",
      notRun: "Not run",
      decision: "Decision",
      states: "Decisions by department",
      department: "Department",
      all: "Flags",
      total: "Total",
      settled: "Settled: the data was put right",
      noSettled: "Nothing was settled.",
      flag: "Flag",
    },
    returns: {
      title: (year) => `${year} corrections requested`,
      none: "No correction is requested.",
      to: (department, count) => `To: ${department} (${count})`,
      request: "The results you sent need the corrections below. Please send the corrected form again.",
      closing: "Where something cannot be corrected, please give the reason under 비고.",
      number: "No.",
      project: "Project",
      place: "Place",
      wrong: "What is wrong",
      asked: "What is asked",
      comment: "Reviewer's comment",
    },
  },
};
