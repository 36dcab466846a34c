/** The workbench's own words; everything else on the page comes from the manifest and the pane. */
const ko = {
  title: "취합 작업대",
  standIn: "Excel이 없는 컴퓨터에서 쓰는 대체 화면입니다",
  open: "열기",
  openTip: ".xlsx 파일을 엽니다",
  save: "저장",
  saveTip: ".xlsx 파일로 저장합니다",
  sample: "예시 불러오기",
  sampleTip: "15개 부서의 제출 시트를 한 통합 문서로 엽니다",
  fileGroup: "파일",
  pane: "작업창",
  closePane: "작업창 닫기",
  tabs: "시트",
  grid: "시트 내용",
  cellText: "셀 내용 또는 수식",
  ready: "준비",
  opening: (name: string) => `여는 중: ${name}`,
  opened: (name: string) => `열었습니다: ${name}`,
  openedPartly: (name: string, parts: string) => `열었습니다: ${name} · 옮기지 못한 것: ${parts}`,
  saved: (name: string) => `저장했습니다: ${name}`,
  refused: (detail: string) => `입력할 수 없습니다: ${detail}`,
  failed: (detail: string) => `처리하지 못했습니다: ${detail}`,
  noCommand: "작업창이 아직 준비되지 않았습니다. 잠시 뒤 다시 누르십시오.",
  sampleName: "2022 추진실적 예시.xlsx",
};

const en: typeof ko = {
  title: "Chwihap workbench",
  standIn: "A stand-in for computers without Excel",
  open: "Open",
  openTip: "Opens an .xlsx file",
  save: "Save",
  saveTip: "Saves as an .xlsx file",
  sample: "Load sample",
  sampleTip: "Opens the submission sheets of 15 departments as one workbook",
  fileGroup: "File",
  pane: "Task pane",
  closePane: "Close the task pane",
  tabs: "Sheets",
  grid: "Sheet contents",
  cellText: "Content or formula of the cell",
  ready: "Ready",
  opening: (name: string) => `Opening ${name}`,
  opened: (name: string) => `Opened ${name}`,
  openedPartly: (name: string, parts: string) => `Opened ${name} · not carried over: ${parts}`,
  saved: (name: string) => `Saved ${name}`,
  refused: (detail: string) => `Cannot be entered: ${detail}`,
  failed: (detail: string) => `Failed: ${detail}`,
  noCommand: "The task pane is not ready yet. Try again in a moment.",
  sampleName: "2022 sample returns.xlsx",
};

export type WorkbenchWords = typeof ko;

export function wordsFor(language: string): WorkbenchWords {
  return language.toLowerCase().startsWith("en") ? en : ko;
}
