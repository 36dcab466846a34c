import type { InBoth } from "../language";

/** What can go wrong between us and Excel. */
type Fault =
  | "edit-mode"
  | "protected"
  | "payload"
  | "disconnected"
  | "sheet-taken"
  | "sheet-missing"
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
      next: "[검토] 탭에서 보호를 해제하거나, 편집할 수 있는 사본으로 저장한 뒤 다시 시도하십시오.",
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
    "sheet-missing": {
      what: "시트를 찾을 수 없습니다.",
      why: "시트가 삭제되었거나 이름이 바뀌었습니다.",
      next: "다시 점검하거나 다시 취합하여 목록을 새로 만드십시오.",
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
      next: "Unprotect it on the Review tab or save an editable copy, then try again.",
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
    "sheet-missing": {
      what: "The sheet was not found.",
      why: "It was deleted or renamed.",
      next: "Check or consolidate again to refresh the list.",
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
