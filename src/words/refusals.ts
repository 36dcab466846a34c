/** Why a whole file was not taken, and what its sender or the coordinator does next. */
import type { Refusal, RefusalReason } from "../submission/Refusal";
import type { InBoth, Language } from "./language";

export interface RefusalWords {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

export const REFUSAL_WORDS: InBoth<Readonly<Record<RefusalReason, RefusalWords>>> = {
  ko: {
    "empty-file": {
      what: "빈 파일입니다.",
      why: "파일 크기가 0이라 읽을 내용이 없습니다. 전송하다 끊겼을 수 있습니다.",
      next: "부서에 다시 요청하십시오.",
    },
    "old-xls": {
      what: "옛 형식(.xls) 파일입니다.",
      why: "확장자와 관계없이 내용이 Excel 97-2003 형식입니다.",
      next: "Excel에서 열어 ‘Excel 통합 문서(.xlsx)’로 저장한 뒤 다시 넣으십시오.",
    },
    xlsb: {
      what: "이진 형식(.xlsb) 파일입니다.",
      why: "이진 통합 문서는 읽지 않습니다.",
      next: "Excel에서 열어 ‘Excel 통합 문서(.xlsx)’로 저장한 뒤 다시 넣으십시오.",
    },
    xlsm: {
      what: "매크로가 든 파일(.xlsm)입니다.",
      why: "매크로가 든 파일은 안전을 위해 받지 않습니다.",
      next: "Excel에서 열어 매크로 없이 ‘Excel 통합 문서(.xlsx)’로 저장한 뒤 다시 넣으십시오.",
    },
    encrypted: {
      what: "암호가 걸린 파일입니다.",
      why: "열기 암호가 있으면 내용을 읽을 수 없습니다.",
      next: "Excel에서 암호를 없애고 저장한 뒤 다시 넣으십시오.",
    },
    drm: {
      what: "문서보안(DRM)이 걸린 파일입니다.",
      why: "보안 프로그램이 암호화한 파일은 Excel 밖에서 읽을 수 없습니다.",
      next: "보안 해제(반출) 승인을 받아 해제한 파일을 다시 넣으십시오.",
    },
    "not-a-workbook": {
      what: "Excel 파일이 아닙니다.",
      why: "확장자가 .xlsx여도 내용은 통합 문서가 아닙니다. 한글 문서나 PDF의 이름만 바꾸었을 수 있습니다.",
      next: "배부한 제출 서식(.xlsx)으로 다시 요청하십시오.",
    },
    damaged: {
      what: "손상된 파일입니다.",
      why: "통합 문서의 일부가 깨졌거나 빠져 있습니다.",
      next: "Excel에서 ‘열기 및 복구’로 열어 저장하거나 부서에 다시 요청하십시오.",
    },
    "too-large": {
      what: "파일이 너무 큽니다.",
      why: "제출 서식으로 보기에는 크기나 행·열 수가 한도를 넘습니다.",
      next: "그림과 쓰지 않는 시트, 빈 행의 서식을 지우고 저장한 뒤 다시 넣으십시오.",
    },
    "no-sheet": {
      what: "시트가 없습니다.",
      why: "통합 문서에 워크시트가 하나도 없습니다.",
      next: "부서에 다시 요청하십시오.",
    },
    "no-submission-sheet": {
      what: "제출 서식이 들어 있지 않습니다.",
      why: "어느 시트에서도 처음 20행 안에서 머리글(사업코드, 단위사업, 예산 등)을 찾지 못했습니다.",
      next: "머리글을 서식대로 고치거나 배부한 서식에 옮겨 적어 다시 넣으십시오.",
    },
    consolidated: {
      what: "제출 파일이 아니라 취합 결과 파일입니다.",
      why: "취합원본 시트가 있고 제출 서식은 들어 있지 않습니다.",
      next: "부서에서 받은 제출 파일을 넣으십시오. 지난 취합에 이어서 하려면 그 파일을 Excel에서 열어 취합하십시오.",
    },
  },
  en: {
    "empty-file": {
      what: "The file is empty.",
      why: "It has no content at all; sending it may have been cut off.",
      next: "Ask the department to send it again.",
    },
    "old-xls": {
      what: "The file is in the old format (.xls).",
      why: "Whatever its name says, its content is of Excel 97-2003.",
      next: "Open it in Excel, save it as a workbook (.xlsx) and add it again.",
    },
    xlsb: {
      what: "The file is in the binary format (.xlsb).",
      why: "Binary workbooks are not read.",
      next: "Open it in Excel, save it as a workbook (.xlsx) and add it again.",
    },
    xlsm: {
      what: "The file contains macros (.xlsm).",
      why: "Files with macros are not taken, for safety.",
      next: "Open it in Excel, save it without macros as a workbook (.xlsx) and add it again.",
    },
    encrypted: {
      what: "The file is protected by a password.",
      why: "Nothing can be read without the password.",
      next: "Remove the password in Excel, save it and add it again.",
    },
    drm: {
      what: "The file is wrapped by document security (DRM).",
      why: "What the security program encrypted cannot be read outside Excel.",
      next: "Have the protection released and add the released file.",
    },
    "not-a-workbook": {
      what: "The file is no Excel workbook.",
      why: "Even if it is called .xlsx, its content is something else, such as a renamed document.",
      next: "Ask for the submission form (.xlsx).",
    },
    damaged: {
      what: "The file is damaged.",
      why: "A part of the workbook is broken or missing.",
      next: "Use Open and Repair in Excel and save it, or ask the department again.",
    },
    "too-large": {
      what: "The file is too large.",
      why: "Its size, rows or columns are beyond what a submission form needs.",
      next: "Remove pictures, unused sheets and formatted blank rows, save it and add it again.",
    },
    "no-sheet": {
      what: "The file has no sheets.",
      why: "The workbook holds no worksheet at all.",
      next: "Ask the department to send it again.",
    },
    "no-submission-sheet": {
      what: "There is no submission form in the file.",
      why: "No sheet has the headers (사업코드, 단위사업, 예산 …) within its first 20 rows.",
      next: "Give the headers their names back, or copy the figures into the form, and add it again.",
    },
    consolidated: {
      what: "The file is the result of a consolidation, not a submission.",
      why: "It has the sheet 취합원본 and no submission form.",
      next: "Add the files the departments sent. To go on from an earlier run, open this file in Excel and consolidate there.",
    },
  },
};

/** What happened, why, and what to do next, in one line. */
export function refusalText({ reason }: Pick<Refusal, "reason">, language: Language): string {
  const { what, why, next } = REFUSAL_WORDS[language][reason];
  return `${what} ${why} ${next}`;
}
