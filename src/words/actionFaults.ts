import type { InBoth } from "./language";

/** What, why and next of a failure, as shown to people. */
interface Explained {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

interface ActionFaultWords {
  readonly planUnusable: (sheet: string, places: string) => Explained;
  readonly summaryDisagrees: (cells: string) => Explained;
  readonly flagNotFound: Explained;
  readonly ruleBroke: (rule: string) => Explained;
  readonly sumTooLarge: Explained;
}

/** Failures of the use cases themselves; those of Excel are in pane/faults. */
export const ACTION_FAULT_WORDS: InBoth<ActionFaultWords> = {
  ko: {
    planUnusable: (sheet, places) => ({
      what: `${sheet} 시트를 그대로 쓸 수 없습니다.`,
      why: `잘못된 곳: ${places}`,
      next: `${sheet} 시트에서 위의 칸을 고친 뒤 다시 시도하십시오. 통합 문서는 바뀌지 않았습니다.`,
    }),
    summaryDisagrees: (cells) => ({
      what: "총괄 시트의 수식 결과가 취합 결과와 다릅니다.",
      why: `다른 칸: ${cells}. 잘못된 합계를 남기지 않으려고 작업 전 상태로 되돌렸습니다.`,
      next: "통합 문서의 계산 방식을 자동으로 바꾸고 다시 취합하십시오.",
    }),
    flagNotFound: {
      what: "검토 시트에서 이 항목을 찾지 못했습니다.",
      why: "검토 시트의 행이 지워졌거나, 그사이 다시 취합하였습니다.",
      next: "다시 취합하면 검토 시트를 새로 만듭니다. 이미 적은 결정은 남습니다.",
    },
    ruleBroke: (rule) => ({
      what: "점검 규칙 하나가 동작하지 않았습니다.",
      why: `규칙 ${rule}의 오류이며, 제출한 자료의 잘못이 아닙니다.`,
      next: "이 규칙의 이름을 전산 담당자에게 알려 주십시오.",
    }),
    sumTooLarge: {
      what: "금액의 합이 너무 커서 정확히 더할 수 없습니다.",
      why: "단위를 잘못 읽은 금액이 들어 있을 수 있습니다.",
      next: "제출 파일의 금액 단위를 확인하십시오.",
    },
  },
  en: {
    planUnusable: (sheet, places) => ({
      what: `The sheet ${sheet} cannot be used as it is.`,
      why: `Wrong: ${places}`,
      next: `Mend these cells on ${sheet} and try again. The workbook has not been changed.`,
    }),
    summaryDisagrees: (cells) => ({
      what: "The formulas on 총괄 give other results than the consolidation.",
      why: `Cells: ${cells}. The workbook was put back so that no wrong total stays.`,
      next: "Set the workbook's calculation to automatic and consolidate again.",
    }),
    flagNotFound: {
      what: "This item is not on the 검토 sheet.",
      why: "Its row was deleted, or the workbook was consolidated again meanwhile.",
      next: "Consolidate again to rebuild the 검토 sheet; decisions already taken are kept.",
    },
    ruleBroke: (rule) => ({
      what: "One of the rules did not work.",
      why: `The fault is in rule ${rule}, not in the submitted data.`,
      next: "Give the name of this rule to your IT staff.",
    }),
    sumTooLarge: {
      what: "The amounts are too large to be added exactly.",
      why: "An amount may have been read in the wrong unit.",
      next: "Check the units of the submitted amounts.",
    },
  },
};
