/** Words on the sheets this product writes. Sheet, table and column names are the contract's own and not here. */
import type { InBoth } from "./language";
import { FINDINGS_WORDS, type FindingsWords } from "./sheets/findings";
import { LEDGER_WORDS, type LedgerWords } from "./sheets/ledger";
import { SUMMARY_WORDS, type SummaryWords } from "./sheets/summary";

export interface SheetWords {
  readonly unit: { readonly won: string; readonly million: string };
  readonly asOf: (time: string) => string;
  readonly nothing: string;
  readonly summary: SummaryWords;
  readonly collected: {
    readonly title: (year: number) => string;
    readonly note: string;
    /** The mark of a row that was changed by hand after the run. */
    readonly stale: string;
  };
  readonly ledger: LedgerWords;
  readonly findings: FindingsWords;
  readonly settings: {
    readonly title: string;
    readonly note: string;
    /** Where the sheet goes with a form. */
    readonly noteBesideForm: string;
  };
}

export const SHEET_WORDS: InBoth<SheetWords> = {
  ko: {
    unit: { won: "(단위: 원)", million: "(단위: 백만원)" },
    asOf: (time) => `취합 시각: ${time}`,
    nothing: "해당 없음",
    summary: SUMMARY_WORDS.ko,
    collected: {
      title: (year) => `${year}년 시행계획 추진실적 취합원본`,
      note: "제출된 모든 행을 담고, 합계에 넣지 않은 행은 사유를 밝힙니다. 총괄의 수치는 이 표에서 계산합니다. 표시: ✕ 미달성·미운영 등 중요  △ 확인 필요  ● 이상 없음  ○ 미입력  － 제외  재취합: 취합한 뒤 금액·목표·실적·추진상태를 고친 행",
      stale: "재취합",
    },
    ledger: LEDGER_WORDS.ko,
    findings: FINDINGS_WORDS.ko,
    settings: {
      title: "설정",
      note: "이 시트의 사업 목록과 기준으로 양식을 만들고 점검·취합합니다. 고치면 다음 점검과 취합부터 반영됩니다. 다음 해에는 연도와 사업 목록을 고쳐 그대로 씁니다.",
      noteBesideForm: "이 양식을 점검하는 기준입니다. 고치지 않습니다.",
    },
  },
  en: {
    unit: { won: "(단위: 원)", million: "(단위: 백만원)" },
    asOf: (time) => `Consolidated: ${time}`,
    nothing: "None",
    summary: SUMMARY_WORDS.en,
    collected: {
      title: (year) => `${year} collected rows`,
      note: "Every submitted row; a row left out of the totals says why. 총괄 is calculated from this table. Marks: ✕ missed, not run or otherwise serious  △ to be looked at  ● nothing to note  ○ not filled in  － excluded  rerun: amounts, target, actual or status changed since the run",
      stale: "rerun",
    },
    ledger: LEDGER_WORDS.en,
    findings: FINDINGS_WORDS.en,
    settings: {
      title: "Settings",
      note: "Forms, checks and consolidation go by this sheet. Changes count from the next check or run. For next year, edit the year and the projects.",
      noteBesideForm: "What this form is checked by. Leave it as it is.",
    },
  },
};
