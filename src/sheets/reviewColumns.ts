/** The columns of tblReview. The decision's own columns are read back; the others are for people. */
import type { CellKind } from "./style";

export type ReviewKey =
  | "mark"
  | "project"
  | "name"
  | "department"
  | "flag"
  | "message"
  | "state"
  | "comment"
  | "reviewer"
  | "decidedAt"
  | "file"
  | "sheet"
  | "cell"
  | "key"
  | "fingerprint";

interface ReviewColumn {
  readonly key: ReviewKey;
  readonly header: string;
  readonly kind: CellKind;
  readonly width: number;
}

export const REVIEW_COLUMNS: readonly ReviewColumn[] = [
  { key: "mark", header: "표시", kind: "center", width: 7 },
  { key: "project", header: "사업코드", kind: "code", width: 10 },
  { key: "name", header: "단위사업", kind: "name", width: 30 },
  { key: "department", header: "담당부서", kind: "name", width: 18 },
  { key: "flag", header: "검토사항", kind: "center", width: 16 },
  { key: "message", header: "내용", kind: "name", width: 50 },
  { key: "state", header: "결정", kind: "center", width: 13 },
  { key: "comment", header: "의견", kind: "name", width: 34 },
  { key: "reviewer", header: "검토자", kind: "center", width: 12 },
  { key: "decidedAt", header: "검토시각", kind: "code", width: 24 },
  { key: "file", header: "원본파일", kind: "name", width: 28 },
  { key: "sheet", header: "원본시트", kind: "name", width: 18 },
  { key: "cell", header: "원본셀", kind: "code", width: 9 },
  { key: "key", header: "검토키", kind: "name", width: 24 },
  { key: "fingerprint", header: "지문", kind: "name", width: 18 },
];

export function reviewColumn(key: ReviewKey): number {
  return REVIEW_COLUMNS.findIndex((column) => column.key === key);
}
