import type { InBoth } from "../language";
import type { FaultWords } from "./faults";

/** What can be wrong with a file that is to be last year's summary. */
export const SETTINGS_FAULTS: Readonly<Record<"noSummary", InBoth<FaultWords>>> = {
  noSummary: {
    ko: {
      what: "취합 결과 파일이 아닙니다.",
      why: "취합원본 시트(사업코드·예산·집행액·상태 열)를 찾지 못했습니다.",
      next: "지난해 취합하여 저장한 통합 문서를 선택하십시오. 부서에서 받은 제출 파일은 쓸 수 없습니다.",
    },
    en: {
      what: "This is not the result of a consolidation.",
      why: "No 취합원본 sheet (columns 사업코드, 예산, 집행액, 상태) was found in it.",
      next: "Choose the workbook that was consolidated and saved last year, not a department's submission.",
    },
  },
};
