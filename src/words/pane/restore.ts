/** Words of 되돌리기: what it takes back is named before and after. */
import type { InBoth } from "../language";

/**
 * What 되돌리기 takes back. One write of whole sheets is kept, the last: a consolidation, 보고서, 검토결과 and 보완요청,
 * the decisions of another copy in 검토, or another sheet.
 */
export type TakenBack = "run" | "report" | "reviewPapers" | "merge" | "sheets";

interface RestoreWords {
  readonly action: Readonly<Record<TakenBack, string>>;
  /** @param sheets as named on their tabs */
  readonly ask: Readonly<Record<TakenBack, (time: string, sheets: string) => string>>;
  readonly confirm: string;
  readonly keep: string;
  readonly done: Readonly<Record<TakenBack, string>>;
  readonly nothing: string;
}

const ko: RestoreWords = {
  action: {
    run: "되돌리기",
    report: "보고서 시트 되돌리기",
    reviewPapers: "검토결과·보완요청 시트 되돌리기",
    merge: "검토본 합치기 되돌리기",
    sheets: "마지막에 만든 시트 되돌리기",
  },
  ask: {
    run: (time) => `${time} 취합 전 상태로 되돌립니다. 이번에 만든 시트는 사라집니다.`,
    report: (time) =>
      `보고서 시트를 ${time}에 만들기 전 상태로 되돌립니다. 취합 결과와 검토 결정은 그대로 둡니다.`,
    reviewPapers: (time) =>
      `검토결과·보완요청 시트를 ${time}에 만들기 전 상태로 되돌립니다. 취합 결과와 검토 결정은 그대로 둡니다.`,
    merge: (time) =>
      `검토 시트를 ${time}에 검토본을 합치기 전 상태로 되돌립니다. 그 뒤에 내린 결정도 사라집니다. 취합 결과는 그대로 둡니다.`,
    sheets: (time, sheets) =>
      `${time}에 만든 시트(${sheets})를 그 전 상태로 되돌립니다. 취합 결과는 그대로 둡니다.`,
  },
  confirm: "되돌리기 실행",
  keep: "그대로 두기",
  done: {
    run: "취합 전 상태로 되돌렸습니다.",
    report: "보고서 시트를 되돌렸습니다. 취합 결과는 그대로입니다.",
    reviewPapers: "검토결과·보완요청 시트를 되돌렸습니다. 취합 결과는 그대로입니다.",
    merge: "검토본 합치기를 되돌렸습니다. 취합 결과는 그대로입니다.",
    sheets: "마지막에 만든 시트를 되돌렸습니다. 취합 결과는 그대로입니다.",
  },
  nothing: "되돌릴 기록이 없습니다.",
};

const en: RestoreWords = {
  action: {
    run: "Undo run",
    report: "Undo report sheet",
    reviewPapers: "Undo review papers",
    merge: "Undo merged review",
    sheets: "Undo last sheets",
  },
  ask: {
    run: (time) => `Puts the workbook back as it was before the run of ${time}. Its sheets go away.`,
    report: (time) =>
      `Puts 보고서 back as it was before it was made at ${time}. The run and the decisions stay.`,
    reviewPapers: (time) =>
      `Puts 검토결과 and 보완요청 back as they were before they were made at ${time}. The run and the decisions stay.`,
    merge: (time) =>
      `Puts 검토 back as it was before the other copy was merged at ${time}. Decisions taken since go away too. The run stays.`,
    sheets: (time, sheets) =>
      `Puts the sheets made at ${time} (${sheets}) back as they were before. The run stays.`,
  },
  confirm: "Undo now",
  keep: "Keep",
  done: {
    run: "The workbook is as it was before the run.",
    report: "보고서 is as it was before. The run stays.",
    reviewPapers: "검토결과 and 보완요청 are as they were before. The run stays.",
    merge: "The merge is undone. The run stays.",
    sheets: "The last sheets are undone. The run stays.",
  },
  nothing: "There is nothing to undo.",
};

export const RESTORE_WORDS: InBoth<RestoreWords> = { ko, en };
