/** Words on 오류목록. */
import { counted } from "../counted";
import type { InBoth } from "../language";

export interface FindingsWords {
  readonly title: (year: number) => string;
  readonly headers: readonly [
    level: string,
    project: string,
    column: string,
    message: string,
    file: string,
    sheet: string,
    cell: string,
    rule: string,
  ];
  readonly levels: Readonly<Record<"error" | "warning" | "info", string>>;
  readonly summary: (errors: number, warnings: number, infos: number) => string;
  readonly none: string;
}

export const FINDINGS_WORDS: InBoth<FindingsWords> = {
  ko: {
    title: (year) => `${year}년 시행계획 추진실적 오류목록`,
    headers: ["수준", "부서·사업", "항목", "내용", "파일", "시트", "셀", "규칙"],
    levels: { error: "✕ 오류", warning: "△ 주의", info: "· 참고" },
    summary: (errors, warnings, infos) => `오류 ${errors}건, 주의 ${warnings}건, 참고 ${infos}건`,
    none: "발견된 오류가 없습니다.",
  },
  en: {
    title: (year) => `${year} findings`,
    headers: ["Level", "Department, project", "Column", "Message", "File", "Sheet", "Cell", "Rule"],
    levels: { error: "✕ Error", warning: "△ Warning", info: "· Note" },
    summary: (errors, warnings, infos) =>
      [counted(errors, "error"), counted(warnings, "warning"), counted(infos, "note")].join(", "),
    none: "Nothing was found.",
  },
};
