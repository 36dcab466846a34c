import type { RefusalReason } from "../../submission/Refusal";
import type { InBoth } from "../language";

/** Why a file was left out, and what its sender or the coordinator does next. */
export const REFUSAL_WORDS: InBoth<
  Readonly<Record<RefusalReason, { readonly why: string; readonly next: string }>>
> = {
  ko: {
    "empty-file": { why: "빈 파일입니다.", next: "부서에 다시 요청하십시오." },
    "old-xls": {
      why: "옛 형식(.xls)입니다.",
      next: "Excel에서 열어 .xlsx로 저장한 뒤 다시 넣으십시오.",
    },
    xlsb: {
      why: "이진 형식(.xlsb)입니다.",
      next: "Excel에서 열어 .xlsx로 저장한 뒤 다시 넣으십시오.",
    },
    xlsm: {
      why: "매크로가 든 파일(.xlsm)입니다.",
      next: "매크로 없이 .xlsx로 저장한 뒤 다시 넣으십시오.",
    },
    encrypted: {
      why: "암호가 걸려 있습니다.",
      next: "암호를 해제하여 저장한 뒤 다시 넣으십시오.",
    },
    drm: {
      why: "문서보안(DRM)이 걸려 있습니다.",
      next: "보안 해제한 파일을 다시 넣으십시오.",
    },
    "not-a-workbook": { why: "Excel 파일이 아닙니다.", next: "제출 서식(.xlsx)으로 다시 받으십시오." },
    damaged: {
      why: "파일이 손상되었습니다.",
      next: "Excel에서 열어 다시 저장하거나 부서에 다시 요청하십시오.",
    },
    "too-large": {
      why: "파일이 너무 큽니다.",
      next: "그림과 쓰지 않는 시트를 지우고 다시 저장하십시오.",
    },
    "no-sheet": { why: "시트가 없습니다.", next: "부서에 다시 요청하십시오." },
    "no-submission-sheet": {
      why: "제출 서식이 들어 있지 않습니다.",
      next: "머리글 행(사업코드, 단위사업, 예산 등)이 있는지 확인하십시오.",
    },
  },
  en: {
    "empty-file": { why: "The file is empty.", next: "Ask the department to send it again." },
    "old-xls": { why: "Old format (.xls).", next: "Open it in Excel, save it as .xlsx and add it again." },
    xlsb: { why: "Binary format (.xlsb).", next: "Open it in Excel, save it as .xlsx and add it again." },
    xlsm: { why: "Contains macros (.xlsm).", next: "Save it as .xlsx without macros and add it again." },
    encrypted: { why: "Protected by a password.", next: "Save it without the password and add it again." },
    drm: { why: "Wrapped by document security (DRM).", next: "Release the protection and add it again." },
    "not-a-workbook": { why: "Not an Excel file.", next: "Ask for the submission form (.xlsx)." },
    damaged: { why: "The file is damaged.", next: "Save it anew in Excel or ask the department again." },
    "too-large": {
      why: "The file is too large.",
      next: "Remove pictures and unused sheets and save it again.",
    },
    "no-sheet": { why: "It has no sheets.", next: "Ask the department to send it again." },
    "no-submission-sheet": {
      why: "No submission form inside.",
      next: "Check for a header row (사업코드, 단위사업, 예산 …).",
    },
  },
};
