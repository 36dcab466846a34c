/** Words on 제출현황. */
import type { InBoth } from "../language";

export interface LedgerWords {
  readonly title: (year: number) => string;
  readonly department: string;
  readonly state: string;
  readonly file: string;
  readonly written: string;
  readonly modified: string;
  readonly unexpected: string;
  readonly unknown: string;
  readonly rows: string;
  readonly taken: string;
  readonly left: string;
  readonly errors: string;
  readonly states: Readonly<Record<"received" | "missing" | "replaced" | "refused", string>>;
  /** Files with formulas that reach into other workbooks, and what to do about them. */
  readonly linked: (files: readonly string[]) => string;
  /** `missing`: nothing came; `refused`: what came could not be taken. */
  readonly summary: (received: number, expected: number, missing: number, refused: number) => string;
}

export const LEDGER_WORDS: InBoth<LedgerWords> = {
  ko: {
    title: (year) => `${year}년 시행계획 추진실적 제출현황`,
    department: "부서",
    state: "상태",
    file: "파일",
    written: "작성일",
    modified: "파일 시각",
    unexpected: "제출 대상이 아닌 부서",
    unknown: "(부서 확인 필요)",
    rows: "행 수",
    taken: "반영 행",
    left: "제외 행",
    errors: "오류 수",
    states: { received: "● 제출", missing: "✕ 미제출", replaced: "△ 교체됨", refused: "◐ 받지 못함" },
    linked: (files) =>
      `△ 다른 통합 문서와 연결된 파일: ${files.join(", ")}. 연결된 칸은 파일에 저장된 값으로 반영했으니, 부서에서 연결을 끊고([데이터]-[연결 편집]) 다시 제출하게 하십시오.`,
    summary: (received, expected, missing, refused) =>
      received === expected
        ? `${expected}개 부서 모두 제출했습니다.`
        : [
            `${expected}개 부서 가운데 ${received}개 제출`,
            ...(missing > 0 ? [`${missing}개 미제출`] : []),
            ...(refused > 0 ? [`${refused}개 받지 못함`] : []),
          ].join(", "),
  },
  en: {
    title: (year) => `${year} submissions`,
    department: "Department",
    state: "State",
    file: "File",
    written: "Written on",
    modified: "File time",
    unexpected: "Not expected to submit",
    unknown: "(unknown)",
    rows: "Rows",
    taken: "Rows in",
    left: "Rows out",
    errors: "Errors",
    states: { received: "● Received", missing: "✕ Missing", replaced: "△ Replaced", refused: "◐ Refused" },
    linked: (files) =>
      `△ Files linked to other workbooks: ${files.join(", ")}. Linked cells count with the value stored in the file; have the department break the links (Data, Edit Links) and send it again.`,
    summary: (received, expected, missing, refused) =>
      received === expected
        ? `All ${expected} departments have submitted.`
        : [
            `${received} of ${expected} departments have submitted`,
            ...(missing > 0 ? [`${missing} missing`] : []),
            ...(refused > 0 ? [`${refused} refused`] : []),
          ].join(", "),
  },
};
