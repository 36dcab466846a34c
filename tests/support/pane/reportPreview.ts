import type { ReportPreview } from "../../../src/actions/reporting/reportPapers";

export const REPORT_PREVIEW: ReportPreview = {
  title: "2022년 시행계획 추진실적 보고",
  basis: "2023-02-01 18:00 취합 기준",
  status: [],
  edited: [],
  lines: [
    { level: 0, text: "□ 추진개요" },
    { level: 1, text: "○ 추진과제: 4개 분야 10개 과제 70개 사업(제출부서 15개)" },
    { level: 1, text: "○ ’22년 예산: 145,672백만원(’21년 76,799백만원 대비 89.7% 증가)" },
    { level: 0, text: "□ 추진결과" },
    { level: 1, text: "○ 예산 집행현황: 91.1%(예산 145,672백만원 / 집행 132,759백만원)" },
    { level: 1, text: "○ 성과목표: 달성 68개 사업, 미달성 2개 사업(미운영 1개 포함)" },
    { level: 1, text: "○ 전년 대비" },
    { level: 2, text: "- 사업 수: ’21년 34개 → ’22년 70개(36개 증가)" },
  ],
};

/** Departments are missing, and somebody typed into 총괄. */
export const PARTIAL_REPORT_PREVIEW: ReportPreview = {
  ...REPORT_PREVIEW,
  status: [
    {
      title: "미완료: 아래 자료가 이 보고의 수치에 들어 있지 않음",
      lines: ["미제출 2개 부서: 기후환경본부, 안전총괄실", "받지 못한 파일 1개: 안전총괄실_2022실적.xls"],
    },
  ],
  edited: ["G10"],
};
