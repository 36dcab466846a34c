import type { InBoth } from "../language";

const ko = {
  title: "보고서",
  aside: "시트·워드·복사",
  making: "보고서를 만드는 중입니다.",
  none: "보고서를 만들 취합 결과가 이 통합 문서에 없습니다. 다시 취합하면 만들 수 있습니다.",
  begins: "보고서 첫 부분",
  edited: "취합한 뒤 총괄의 수치가 바뀌었습니다",
  editedWhy: (cells: string) =>
    `바뀐 셀: ${cells}. 보고서에는 취합한 때의 수치를 싣습니다. 자료를 고쳤다면 다시 취합하십시오.`,
  rest: (count: number) => ` 외 ${count}개`,
  sheet: "시트로 만들기",
  file: "워드 파일 저장",
  copy: "복사",
  sheetMade: "보고서 시트를 만들었습니다.",
  fileSaved: (file: string) => `저장: ${file}`,
  fileNext: "파일이 저장되지 않으면 [복사]나 [시트로 만들기]를 쓰십시오.",
  copied: "복사했습니다. 한글이나 워드 문서에 붙여 넣으십시오.",
  notCopied: "브라우저에서 복사를 막고 있습니다",
  notCopiedNext: "[시트로 만들기]로 만든 시트를 복사하거나 워드 파일로 저장하십시오.",
};

const en: typeof ko = {
  title: "Report",
  aside: "sheet, Word, copy",
  making: "Making the report.",
  none: "This workbook holds no consolidated result to report on. Consolidate again to make one.",
  begins: "How the report begins",
  edited: "총괄 has changed since the run",
  editedWhy: (cells: string) =>
    `Changed: ${cells}. The report has the figures of the run. If the data was corrected, consolidate again.`,
  rest: (count: number) => ` and ${count} more`,
  sheet: "Make a sheet",
  file: "Save as Word",
  copy: "Copy",
  sheetMade: "The sheet 보고서 is made.",
  fileSaved: (file: string) => `Saved: ${file}`,
  fileNext: "If no file arrives, use Copy or Make a sheet.",
  copied: "Copied. Paste it into your document.",
  notCopied: "The browser does not allow copying",
  notCopiedNext: "Make a sheet and copy that, or save as Word.",
};

export const REPORT_PANE_WORDS: InBoth<typeof ko> = { ko, en };
