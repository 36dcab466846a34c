/** The columns of tblCollected: those of the form, where a row came from, and the figures 총괄 adds up. */
import { COLUMNS, type ColumnKey } from "../submission/columns";
import { TABLE } from "./names";
import type { CellKind } from "./style";

export type CollectedKey =
  | ColumnKey
  | "file"
  | "sheet"
  | "sourceRow"
  | "state"
  | "reason"
  | "mark"
  | "flags"
  | "counted"
  | "countedHere"
  | "ranPrior"
  | "missed"
  | "notRun"
  | "missedHere"
  | "notRunHere";

interface CollectedColumn {
  readonly key: CollectedKey;
  readonly header: string;
  readonly kind: CellKind;
  readonly width: number;
}

const FORM_LOOK: Readonly<Record<ColumnKey, Pick<CollectedColumn, "kind" | "width">>> = {
  id: { kind: "code", width: 10 },
  area: { kind: "name", width: 18 },
  task: { kind: "name", width: 18 },
  project: { kind: "name", width: 28 },
  department: { kind: "name", width: 16 },
  priorBudget: { kind: "money", width: 15 },
  budget: { kind: "money", width: 16 },
  executed: { kind: "money", width: 16 },
  executionRate: { kind: "rate", width: 9 },
  indicator: { kind: "name", width: 18 },
  target: { kind: "quantity", width: 10 },
  actual: { kind: "quantity", width: 10 },
  achievementRate: { kind: "rate", width: 9 },
  status: { kind: "center", width: 10 },
  results: { kind: "text", width: 44 },
  shortfallReason: { kind: "text", width: 26 },
  nextPlan: { kind: "text", width: 26 },
  note: { kind: "text", width: 16 },
};

/**
 * A project may have several rows (indicators, departments). 계상 is 1 on the row it is counted by, 부서계상 on the row
 * it is counted by in its department, else 0; 전년사업, 미달성 and 미운영 say 1 on every counted row of such a project,
 * 부서미달성 and 부서미운영 where the department's own part of it is so.
 */
export const COLLECTED: readonly CollectedColumn[] = [
  ...COLUMNS.map(({ key, header }) => ({ key, header, ...FORM_LOOK[key] })),
  { key: "file", header: "원본파일", kind: "name", width: 30 },
  { key: "sheet", header: "원본시트", kind: "name", width: 18 },
  { key: "sourceRow", header: "원본행", kind: "count", width: 8 },
  { key: "state", header: "상태", kind: "center", width: 8 },
  { key: "reason", header: "제외사유", kind: "name", width: 30 },
  { key: "mark", header: "표시", kind: "center", width: 7 },
  { key: "flags", header: "검토사항", kind: "name", width: 22 },
  { key: "counted", header: "계상", kind: "count", width: 7 },
  { key: "countedHere", header: "부서계상", kind: "count", width: 9 },
  { key: "ranPrior", header: "전년사업", kind: "count", width: 9 },
  { key: "missed", header: "미달성", kind: "count", width: 8 },
  { key: "notRun", header: "미운영", kind: "count", width: 8 },
  { key: "missedHere", header: "부서미달성", kind: "count", width: 11 },
  { key: "notRunHere", header: "부서미운영", kind: "count", width: 11 },
];

export function collectedColumn(key: CollectedKey): number {
  return COLLECTED.findIndex((column) => column.key === key);
}

/** `tblCollected[예산]`. None of the columns that formulas use has a character that would need escaping. */
export function collectedReference(key: CollectedKey): string {
  const header = COLLECTED[collectedColumn(key)]?.header ?? key;
  return `${TABLE.collected}[${header}]`;
}
