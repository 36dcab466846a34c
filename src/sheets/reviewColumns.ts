/**
 * The columns of tblReview. The decision's own columns are read back; the others are for people. 지문 marks the data
 * decided on, 현재지문 the data of the last run: a decision somebody types in rests on the latter.
 */
import { scalarOf, type Cell, type Grid } from "../submission/Grid";
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
  | "fingerprint"
  | "current";

interface ReviewColumn {
  readonly key: ReviewKey;
  readonly header: string;
  readonly kind: CellKind;
  readonly width: number;
}

export const REVIEW_COLUMNS: readonly ReviewColumn[] = [
  { key: "mark", header: "표시", kind: "center", width: 7 },
  { key: "project", header: "사업코드", kind: "code", width: 10 },
  { key: "name", header: "단위사업", kind: "name", width: 26 },
  { key: "department", header: "담당부서", kind: "name", width: 18 },
  { key: "flag", header: "검토사항", kind: "center", width: 16 },
  { key: "message", header: "내용", kind: "name", width: 46 },
  { key: "state", header: "결정", kind: "center", width: 13 },
  { key: "comment", header: "의견", kind: "name", width: 30 },
  { key: "reviewer", header: "검토자", kind: "center", width: 12 },
  { key: "decidedAt", header: "검토시각", kind: "code", width: 27 },
  { key: "file", header: "원본파일", kind: "name", width: 28 },
  { key: "sheet", header: "원본시트", kind: "name", width: 18 },
  { key: "cell", header: "원본셀", kind: "code", width: 9 },
  { key: "key", header: "검토키", kind: "name", width: 24 },
  { key: "fingerprint", header: "지문", kind: "name", width: 18 },
  { key: "current", header: "현재지문", kind: "name", width: 18 },
];

export function reviewColumn(key: ReviewKey): number {
  return REVIEW_COLUMNS.findIndex((column) => column.key === key);
}

/** Where tblReview stands on a sheet, however it was moved, sorted or rearranged. */
export interface ReviewPlaces {
  /** 0-based row of the headers. */
  readonly headerRow: number;
  /** 0-based column, or undefined where somebody removed it. */
  readonly columns: ReadonlyMap<ReviewKey, number>;
}

/** Without these a line holds no decision. */
const NEEDED: readonly ReviewKey[] = ["key", "state", "comment", "reviewer", "decidedAt", "fingerprint"];

/** Null when the sheet holds no such table. */
export function findReviewTable({ rows }: Pick<Grid, "rows">): ReviewPlaces | null {
  for (const [headerRow, cells] of rows.entries()) {
    const columns = columnsIn(cells);
    if (NEEDED.every((key) => columns.has(key))) return { headerRow, columns };
  }
  return null;
}

function columnsIn(cells: readonly Cell[]): ReadonlyMap<ReviewKey, number> {
  const columns = new Map<ReviewKey, number>();
  for (const { key, header } of REVIEW_COLUMNS) {
    const column = cells.findIndex((cell) => scalarOf(cell) === header);
    if (column >= 0) columns.set(key, column);
  }
  return columns;
}
