import { counted } from "../counted";
import type { InBoth } from "../language";

/** Only what there is: "0 warnings" says nothing. */
function joined(parts: readonly (readonly [count: number, text: string])[]): string {
  return parts
    .filter(([count]) => count > 0)
    .map(([, text]) => text)
    .join(", ");
}

const ko = {
  title: "담당자 제출",
  checking: "시트를 점검하고 있습니다.",
  scopeLabel: "점검 범위",
  scopes: { sheet: "이 시트", workbook: "전체" },
  checkedRows: (rows: number) => `${rows}행 점검`,
  levels: { error: "오류", warning: "주의", info: "참고" },
  levelsLabel: "수준",
  levelCount: (level: string, count: number) => `${level} ${count}`,
  ruleFilter: "항목",
  allRules: (count: number) => `모든 항목 (${count})`,
  ruleCount: (title: string, count: number) => `${title} (${count})`,
  ignoredCount: (count: number) => `넘긴 항목 ${count}`,
  listLabel: "지적사항",
  keys: "↑ ↓ · Enter 이동",
  byOthers: "다른 사용자가 고침",
  byOthersShort: "다른 사용자",
  progress: {
    label: "입력 현황",
    filled: (filled: number, required: number) => `채움 ${filled} / 필요 ${required}`,
    ready: "제출할 수 있음",
    notReady: "아직 제출할 수 없음",
    save: "저장(Ctrl+S)한 뒤 그대로 보내면 됩니다.",
    saveAfterWarnings: (count: number) =>
      `주의 ${count}건을 확인하고 저장(Ctrl+S)한 뒤 그대로 보내면 됩니다.`,
    left: (count: number) => `남은 일 ${count}가지`,
    blank: (header: string) => `${header} 채우기`,
    count: (count: number) => `${count}건`,
  },
  waiting: {
    editing: {
      title: "Enter를 먼저 누르세요",
      text: "셀에 입력하는 중입니다. 입력을 마치면 이어서 진행합니다.",
    },
    slow: {
      title: "Excel의 응답을 기다리고 있습니다",
      text: "셀에 입력하는 중이면 Enter를 먼저 누르세요.",
    },
  },
  notices: {
    noMarks: "시트 보호 때문에 셀에는 표시하지 못했습니다. 이 목록으로 확인하십시오.",
    validationsTitle: "서식의 입력 규칙이 지워졌습니다",
    validationsText: "붙여넣기로 목록과 입력 제한이 사라졌습니다. 복원해도 입력한 값은 그대로입니다.",
    restoreValidations: "서식 규칙 복원",
  },
  validationsRestored: "서식 규칙을 복원했습니다.",
  wholeSheet: "시트 전체",
  row: (row: number) => `${row}행`,
  previous: "이전",
  next: "다음",
  position: (at: number, all: number) => `${at} / ${all}`,
  card: {
    now: "현재 값",
    fixed: "고친 값",
    blank: "(빈칸)",
    fix: "고치기",
    goTo: "셀 보기",
    ignore: "넘기기",
    unignore: "다시 보이기",
    reason: "넘긴 사유",
    rule: (id: string) => `규칙 ${id}`,
  },
  ignoring: {
    label: "넘기는 사유",
    hint: "예: 부서 간 공동 추진으로 합계가 다름",
    note: "사유는 통합 문서에 남고, 값이 바뀌면 다시 나타납니다.",
    missing: "사유를 적어야 넘길 수 있습니다.",
    confirm: "넘기기",
    back: "그만두기",
  },
  ignored: "1건을 넘겼습니다.",
  unignored: "다시 보이게 했습니다.",
  left: (errors: number, warnings: number) =>
    errors + warnings === 0
      ? "남은 오류와 주의가 없습니다."
      : `${joined([
          [errors, `오류 ${errors}건`],
          [warnings, `주의 ${warnings}건`],
        ])} 남음`,
  recheck: "다시 점검",
};

const en: typeof ko = {
  title: "Submit",
  checking: "Checking the sheet.",
  scopeLabel: "What to check",
  scopes: { sheet: "This sheet", workbook: "All sheets" },
  checkedRows: (rows: number) => `${counted(rows, "row")} checked`,
  levels: { error: "Errors", warning: "Warnings", info: "Notes" },
  levelsLabel: "Level",
  levelCount: (level: string, count: number) => `${level} ${count}`,
  ruleFilter: "Kind",
  allRules: (count: number) => `All kinds (${count})`,
  ruleCount: (title: string, count: number) => `${title} (${count})`,
  ignoredCount: (count: number) => `Set aside ${count}`,
  listLabel: "Findings",
  keys: "↑ ↓ · Enter: go",
  byOthers: "Changed by someone else",
  byOthersShort: "someone else",
  progress: {
    label: "Progress",
    filled: (filled: number, required: number) => `${filled} of ${required} filled`,
    ready: "Ready to submit",
    notReady: "Not ready yet",
    save: "Save (Ctrl+S) and send the file as it is.",
    saveAfterWarnings: (count: number) =>
      `Look at ${counted(count, "warning")}, save (Ctrl+S) and send the file as it is.`,
    left: (count: number) => `${counted(count, "thing")} left to do`,
    blank: (header: string) => `Fill in ${header}`,
    count: (count: number) => `${count}`,
  },
  waiting: {
    editing: {
      title: "Press Enter first",
      text: "A cell is being edited. Work goes on when you have finished typing.",
    },
    slow: {
      title: "Waiting for Excel",
      text: "If you are typing in a cell, press Enter first.",
    },
  },
  notices: {
    noMarks: "The sheet's protection did not let the cells be marked. Use this list instead.",
    validationsTitle: "The form's input rules are gone",
    validationsText: "A paste removed lists and limits. Restoring them leaves what you typed as it is.",
    restoreValidations: "Restore the form's rules",
  },
  validationsRestored: "The form's rules are back.",
  wholeSheet: "Whole sheet",
  row: (row: number) => `Row ${row}`,
  previous: "Previous",
  next: "Next",
  position: (at: number, all: number) => `${at} / ${all}`,
  card: {
    now: "Value now",
    fixed: "Corrected",
    blank: "(blank)",
    fix: "Fix",
    goTo: "Show cell",
    ignore: "Set aside",
    unignore: "Bring back",
    reason: "Set aside because",
    rule: (id: string) => `Rule ${id}`,
  },
  ignoring: {
    label: "Reason for setting it aside",
    hint: "e.g. joint project, so the sum differs",
    note: "The reason stays in the workbook; the finding comes back when the value changes.",
    missing: "Give a reason to set it aside.",
    confirm: "Set aside",
    back: "Not now",
  },
  ignored: "1 set aside.",
  unignored: "Brought back.",
  left: (errors: number, warnings: number) =>
    errors + warnings === 0
      ? "No errors or warnings left."
      : `${joined([
          [errors, counted(errors, "error")],
          [warnings, counted(warnings, "warning")],
        ])} left`,
  recheck: "Check again",
};

export const SUBMIT_WORDS: InBoth<typeof ko> = { ko, en };
