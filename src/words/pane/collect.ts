/** Words of the coordinator's first step: what was given, and what became of each file. */
import { counted } from "../counted";
import type { InBoth } from "../language";

const ko = {
  dropTitle: "회신 파일을 여기에 놓으십시오",
  dropHint: "Excel 파일(.xlsx)·폴더를 끌어 놓거나 붙여넣기(Ctrl+V)",
  dropNow: "놓으면 바로 읽습니다",
  choose: "파일 선택",
  chooseFolder: "폴더 선택",
  filesTitle: "받은 파일",
  filesAside: (read: number, all: number) => `${all}개 중 ${read}개 읽음`,
  states: { waiting: "대기", reading: "읽는 중", read: "읽음", refused: "받지 못함", cancelled: "취소함" },
  noDepartment: "부서 확인 필요",
  readDetail: (department: string, rows: number) => `${department} · ${rows}행`,
  left: (rows: number, reasons: string) => `제외 ${rows}행(${reasons})`,
  skipped: (sheets: string) => `제출 서식이 아닌 시트: ${sheets}`,
  linked:
    "다른 통합 문서와 연결되어 있습니다. 연결된 칸은 파일에 저장된 값으로 읽었으니, 연결을 끊은 파일을 다시 받으십시오.",
  folder: (path: string) => `폴더: ${path}`,
  changedAt: (time: string) => `파일 시각: ${time}`,
  remove: (file: string) => `${file} 목록에서 빼기`,
  clear: "목록 비우기",
  cancelReading: "읽기 취소",
  readAgain: "취소한 파일 다시 읽기",
  skippedSame: (count: number) => `이미 목록에 있는 파일 ${count}개는 다시 넣지 않았습니다.`,
  skippedTemporary: (count: number) => `임시 파일 ${count}개는 넣지 않았습니다.`,
  workbookTitle: "이 통합 문서의 제출 시트",
  includeWorkbook: (count: number) => `제출 시트 ${count}개 포함`,
  noWorkbookSheets: "이 통합 문서에는 제출 시트가 없습니다.",
  sample: "예시 15개 부서로 해보기",
  progress: (done: number, all: number) => `파일 ${all}개 중 ${done}개를 읽었습니다.`,
};

const en: typeof ko = {
  dropTitle: "Drop the returned files here",
  dropHint: "Excel files (.xlsx) or a folder; or paste with Ctrl+V",
  dropNow: "Drop to start reading",
  choose: "Choose files",
  chooseFolder: "Choose folder",
  filesTitle: "Files received",
  filesAside: (read: number, all: number) => `${read} of ${all} read`,
  states: {
    waiting: "Waiting",
    reading: "Reading",
    read: "Read",
    refused: "Refused",
    cancelled: "Cancelled",
  },
  noDepartment: "department unknown",
  readDetail: (department: string, rows: number) => `${department} · ${counted(rows, "row")}`,
  left: (rows: number, reasons: string) => `${counted(rows, "row")} left out (${reasons})`,
  skipped: (sheets: string) => `not a form: ${sheets}`,
  linked:
    "Linked to other workbooks. Linked cells were read with the value stored in the file; ask for a file without links.",
  folder: (path: string) => `Folder: ${path}`,
  changedAt: (time: string) => `File time: ${time}`,
  remove: (file: string) => `Remove ${file} from the list`,
  clear: "Clear list",
  cancelReading: "Cancel reading",
  readAgain: "Read cancelled files again",
  skippedSame: (count: number) => `Already in the list and not added again: ${counted(count, "file")}.`,
  skippedTemporary: (count: number) => `Not added: ${counted(count, "temporary file")}.`,
  workbookTitle: "Submission sheets in this workbook",
  includeWorkbook: (count: number) => `Include ${counted(count, "submission sheet")}`,
  noWorkbookSheets: "This workbook has no submission sheets.",
  sample: "Try with 15 sample departments",
  progress: (done: number, all: number) => `${done} of ${all} files read.`,
};

export const COLLECT_WORDS: InBoth<typeof ko> = { ko, en };
