import type { InBoth } from "../language";

/** What can go wrong between us and Excel. */
type Fault =
  | "edit-mode"
  | "protected"
  | "payload"
  | "disconnected"
  | "sheet-taken"
  | "table-taken"
  | "sheet-missing"
  | "sheet-hidden"
  | "not-supported"
  | "rollback-failed"
  | "other";

export interface FaultWords {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

/** What to say when Excel does not do as asked. The workbook has been put back unless the words say otherwise. */
export const FAULT_WORDS: InBoth<Readonly<Record<Fault, FaultWords>>> = {
  ko: {
    "edit-mode": {
      what: "셀을 편집하는 중이라 진행하지 못했습니다.",
      why: "셀에 글자를 입력하는 동안 Excel은 다른 작업을 받지 않습니다.",
      next: "Enter를 눌러 입력을 마치고 다시 시도하십시오.",
    },
    protected: {
      what: "시트에 쓸 수 없습니다.",
      why: "통합 문서나 시트가 보호되어 있거나 읽기 전용으로 열려 있습니다.",
      next: "Excel의 [검토] 탭에서 보호를 해제하거나, 편집할 수 있는 사본으로 저장한 뒤 다시 시도하십시오.",
    },
    payload: {
      what: "자료가 한 번에 보낼 수 있는 크기를 넘었습니다.",
      why: "웹용 Excel은 한 번에 5 MB까지만 주고받습니다.",
      next: "쓰지 않는 시트를 줄이거나 데스크톱 Excel에서 여십시오.",
    },
    disconnected: {
      what: "Excel과의 연결이 끊겼습니다.",
      why: "네트워크가 끊겼거나 Excel이 다시 시작되었습니다. 통합 문서는 작업 전 상태로 두었습니다.",
      next: "연결을 확인하고 다시 시도하십시오.",
    },
    "sheet-taken": {
      what: "같은 이름의 시트가 이미 있습니다.",
      why: "취합이 만들지 않은 시트라서 덮어쓰지 않았습니다.",
      next: "그 시트의 이름을 바꾼 뒤 다시 시도하십시오.",
    },
    "table-taken": {
      what: "만들 표가 다른 이름의 시트에 이미 있습니다.",
      why: "취합이 만든 시트의 이름을 바꾸면, 같은 이름의 표를 새 시트에 만들 수 없습니다.",
      next: "아래에 적힌 대로 시트 이름을 되돌린 뒤 다시 시도하십시오. 이전 결과를 따로 두려면 이름을 바꾸지 말고 시트를 복사하십시오.",
    },
    "sheet-missing": {
      what: "시트를 찾을 수 없습니다.",
      why: "시트가 삭제되었거나 이름이 바뀌었습니다.",
      next: "다시 점검하거나 다시 취합하여 목록을 새로 만드십시오.",
    },
    "sheet-hidden": {
      what: "숨긴 시트라서 셀을 보여 드릴 수 없습니다.",
      why: "Excel은 숨긴 시트를 앞으로 가져오지 않습니다.",
      next: "시트 탭을 마우스 오른쪽 단추로 눌러 [숨기기 취소]에서 아래 시트를 보이게 한 뒤 다시 시도하십시오.",
    },
    "not-supported": {
      what: "이 Excel에서는 지원하지 않는 기능입니다.",
      why: "Excel 버전이 낮습니다.",
      next: "Excel을 업데이트하거나 웹용 Excel에서 여십시오.",
    },
    "rollback-failed": {
      what: "작업을 마치지 못했고, 일부 시트가 바뀐 채로 남았습니다.",
      why: "오류 뒤에 원래 상태로 되돌리는 작업도 실패했습니다.",
      next: "저장하지 말고 통합 문서를 닫은 뒤 다시 여십시오.",
    },
    other: {
      what: "Excel에서 오류가 났습니다.",
      why: "Excel이 작업을 받아들이지 않았습니다.",
      next: "다시 시도하십시오. 계속되면 아래 내용을 전산 담당자에게 알려 주십시오.",
    },
  },
  en: {
    "edit-mode": {
      what: "Could not proceed while a cell is being edited.",
      why: "Excel accepts no other work while you type in a cell.",
      next: "Press Enter to finish typing, then try again.",
    },
    protected: {
      what: "The sheet cannot be written to.",
      why: "The workbook or sheet is protected, or it is open read-only.",
      next: "Unprotect it on Excel's Review tab or save an editable copy, then try again.",
    },
    payload: {
      what: "The data is larger than one transfer allows.",
      why: "Excel on the web moves at most 5 MB at a time.",
      next: "Remove sheets you do not need, or open the workbook in desktop Excel.",
    },
    disconnected: {
      what: "The connection to Excel was lost.",
      why: "The network dropped or Excel restarted. The workbook was left as it was.",
      next: "Check the connection and try again.",
    },
    "sheet-taken": {
      what: "A sheet of the same name exists.",
      why: "It was not made by this add-in, so it was not overwritten.",
      next: "Rename that sheet, then try again.",
    },
    "table-taken": {
      what: "A table to be made is already on a sheet of another name.",
      why: "A sheet this add-in made was renamed, and its table cannot stand on a new sheet as well.",
      next: "Give the sheet back the name shown below, then try again. To set an earlier result aside, copy the sheet instead.",
    },
    "sheet-missing": {
      what: "The sheet was not found.",
      why: "It was deleted or renamed.",
      next: "Check or consolidate again to refresh the list.",
    },
    "sheet-hidden": {
      what: "The cell is on a hidden sheet.",
      why: "Excel does not bring hidden sheets to the front.",
      next: "Right-click a sheet tab, choose Unhide and the sheet named below, then try again.",
    },
    "not-supported": {
      what: "This Excel does not support the feature.",
      why: "The version of Excel is too old.",
      next: "Update Excel or use Excel on the web.",
    },
    "rollback-failed": {
      what: "The work did not finish, and some sheets remain changed.",
      why: "Putting the workbook back after the error failed too.",
      next: "Close the workbook without saving and open it again.",
    },
    other: {
      what: "Excel reported an error.",
      why: "Excel did not accept the work.",
      next: "Try again. If it persists, give the details below to your IT staff.",
    },
  },
};

/** Failures of the product's own, by the name of their error. */
export const NAMED_FAULT_WORDS: InBoth<
  Readonly<
    Record<
      | "NothingToConsolidate"
      | "NothingToReport"
      | "PlanUnusable"
      | "SettingsChanged"
      | "SummaryDisagrees"
      | "FlagNotFound"
      | "RuleBroke"
      | "SumTooLarge",
      FaultWords
    >
  >
> = {
  ko: {
    NothingToConsolidate: {
      what: "취합할 자료가 없습니다.",
      why: "이 통합 문서에 보관된 파일도 제출 시트도 없습니다.",
      next: "취합 창에 회신 파일을 끌어다 놓은 뒤 취합하십시오.",
    },
    NothingToReport: {
      what: "보고서를 만들 취합 결과가 없습니다.",
      why: "취합을 되돌렸거나, 자료가 너무 많아 결과를 통합 문서에 보관하지 못했습니다.",
      next: "다시 취합한 뒤 보고서를 만드십시오.",
    },
    PlanUnusable: {
      what: "설정 시트를 그대로 쓸 수 없습니다.",
      why: "사업 목록이나 기준에 잘못 적힌 곳이 있습니다.",
      next: "설정 시트에서 아래에 적힌 칸을 고친 뒤 다시 시도하십시오.",
    },
    SettingsChanged: {
      what: "설정 시트가 그 사이 바뀌어 적지 않았습니다.",
      why: "시트가 지워졌거나, 아래에 적힌 줄·사업·부서가 없어졌습니다.",
      next: "설정 화면을 다시 열어 지금 내용을 확인한 뒤 다시 시도하십시오.",
    },
    SummaryDisagrees: {
      what: "검산 결과가 달라 취합을 취소했습니다.",
      why: "총괄 시트의 수식 결과와 프로그램의 집계가 다릅니다. 통합 문서는 취합 전 상태로 되돌렸습니다.",
      next: "계산 옵션이 자동인지 확인하고 다시 취합하십시오. 계속되면 아래 내용을 전산 담당자에게 알려 주십시오.",
    },
    FlagNotFound: {
      what: "결정을 적을 줄을 찾지 못했습니다.",
      why: "검토 시트가 바뀌었거나 그 사이 다시 취합했습니다.",
      next: "이 화면을 다시 열어 목록을 새로 고친 뒤 결정하십시오.",
    },
    RuleBroke: {
      what: "점검을 마치지 못했습니다.",
      why: "자료가 아니라 점검 규칙의 결함입니다.",
      next: "다시 점검하십시오. 계속되면 아래 내용을 전산 담당자에게 알려 주십시오.",
    },
    SumTooLarge: {
      what: "금액이 너무 커서 더할 수 없습니다.",
      why: "단위를 잘못 적은 금액이 있을 수 있습니다.",
      next: "아래 금액이 적힌 행을 찾아 단위를 확인하십시오.",
    },
  },
  en: {
    NothingToConsolidate: {
      what: "There is nothing to consolidate.",
      why: "The workbook holds neither files of earlier runs nor submission sheets.",
      next: "Drop the returned files into the pane, then consolidate.",
    },
    NothingToReport: {
      what: "There is no consolidated result to report on.",
      why: "The run was undone, or it was too large to be kept in the workbook.",
      next: "Consolidate again, then make the report.",
    },
    PlanUnusable: {
      what: "The 설정 sheet cannot be used as it is.",
      why: "Something in its project list or limits is ill-formed.",
      next: "Correct the cells named below on 설정, then try again.",
    },
    SettingsChanged: {
      what: "The 설정 sheet has changed meanwhile; nothing was done.",
      why: "The sheet is gone, or the line, project or department named below is.",
      next: "Open the settings again to see what they say now, then try again.",
    },
    SummaryDisagrees: {
      what: "The sums did not agree, so the run was undone.",
      why: "The formulas on 총괄 came out differently from the engine. The workbook is as it was before.",
      next: "Make sure calculation is automatic and run again. If it persists, give the details to your IT staff.",
    },
    FlagNotFound: {
      what: "The line for this decision was not found.",
      why: "The 검토 sheet was changed, or a new run was made meanwhile.",
      next: "Open this view again to refresh the list, then decide.",
    },
    RuleBroke: {
      what: "The check did not finish.",
      why: "The fault is in one of the rules, not in the data.",
      next: "Check again. If it persists, give the details below to your IT staff.",
    },
    SumTooLarge: {
      what: "The amounts are too large to add up.",
      why: "One of them is probably in the wrong unit.",
      next: "Find the row with the amount below and check its unit.",
    },
  },
};

/** A failure nobody foresaw. */
export const UNEXPECTED_WORDS: InBoth<FaultWords> = {
  ko: {
    what: "예상하지 못한 오류가 났습니다.",
    why: "프로그램 안의 오류입니다.",
    next: "다시 시도하십시오. 계속되면 아래 내용을 전산 담당자에게 알려 주십시오.",
  },
  en: {
    what: "An unexpected error occurred.",
    why: "The fault is in the program.",
    next: "Try again. If it persists, give the details below to your IT staff.",
  },
};
