/** Words for the sheets of a file that were not read as submissions. */
import type { SkipReason, SkippedSheet } from "../submission/readBook";
import type { InBoth, Language } from "./language";

interface SkippedWords {
  readonly why: Readonly<Record<SkipReason, string>>;
  readonly hidden: (why: string) => string;
}

const WORDS: InBoth<SkippedWords> = {
  ko: {
    why: {
      empty: "빈 시트",
      "no-table": "서식의 표가 없음",
      collected: "취합 결과 시트",
      "beside-collected": "취합 결과가 있는 통합 문서의 시트",
    },
    hidden: (why) => `숨긴 시트, ${why}`,
  },
  en: {
    why: {
      empty: "empty",
      "no-table": "no table of the form",
      collected: "a result sheet",
      "beside-collected": "a sheet of a workbook that holds results",
    },
    hidden: (why) => `hidden, ${why}`,
  },
};

/** Why a sheet was not read, and that it is hidden. */
export function skippedText({ why, hidden }: Omit<SkippedSheet, "sheet">, language: Language): string {
  const words = WORDS[language];
  return hidden === true ? words.hidden(words.why[why]) : words.why[why];
}
