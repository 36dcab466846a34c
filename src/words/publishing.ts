/** Words for what is to be looked at before a workbook is handed on. */
import type { InBoth } from "./language";

export interface PublishingWords {
  readonly title: string;
  readonly hidden: (sheets: readonly string[]) => string;
  readonly link: (sheet: string, cell: string, file: string) => string;
  readonly advice: string;
  readonly show: string;
}

export const PUBLISHING_WORDS: InBoth<PublishingWords> = {
  ko: {
    title: "공개 전 확인",
    hidden: (sheets) => `숨긴 시트 ${sheets.length}개에 자료가 있습니다: ${sheets.join(", ")}`,
    link: (sheet, cell, file) => `${sheet} ${cell}에 다른 파일(${file})을 참조하는 수식이 있습니다.`,
    advice: "남에게 보내기 전에 숨김을 풀어 확인하고, 필요 없는 자료와 연결은 지우십시오.",
    show: "셀 보기",
  },
  en: {
    title: "Before publishing",
    hidden: (sheets) => `Hidden sheets that hold data (${sheets.length}): ${sheets.join(", ")}`,
    link: (sheet, cell, file) => `${sheet} ${cell} has a formula over another file (${file}).`,
    advice: "Before handing the workbook on, look at what is hidden and delete data and links nobody needs.",
    show: "Show cell",
  },
};

/** The notes as lines. */
export function publishingLines(
  notes: {
    readonly hiddenSheets: readonly string[];
    readonly links: readonly { readonly sheet: string; readonly cell: string; readonly file: string }[];
  },
  words: PublishingWords,
): string[] {
  return [
    ...(notes.hiddenSheets.length === 0 ? [] : [words.hidden(notes.hiddenSheets)]),
    ...notes.links.map(({ sheet, cell, file }) => words.link(sheet, cell, file)),
  ];
}
