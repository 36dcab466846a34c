/** Where things stand on the submission form. Reading goes by headers and labels, never by these positions. */
import { COLUMN_KEYS, type ColumnKey } from "../submission/columns";
import type { CellKind } from "./style";

/** 0-based rows. */
export const FORM_ROW = { title: 0, block: 2, unit: 4, header: 5, first: 6 } as const;

/** Blank lines for further indicators of a project. */
export const SPARE_ROWS = 5;

/** The last row of a worksheet, 0-based: native validation covers whole columns so that inserted rows have it too. */
export const LAST_SHEET_ROW = 1_048_575;

interface FormColumn {
  readonly width: number;
  readonly kind: CellKind;
  /** Who fills it: the plan (locked), the department, or a formula (locked). */
  readonly filledBy: "plan" | "department" | "formula";
}

export const FORM_COLUMNS: Readonly<Record<ColumnKey, FormColumn>> = {
  id: { width: 9, kind: "code", filledBy: "plan" },
  area: { width: 14, kind: "name", filledBy: "plan" },
  task: { width: 14, kind: "name", filledBy: "plan" },
  project: { width: 24, kind: "name", filledBy: "plan" },
  department: { width: 14, kind: "name", filledBy: "plan" },
  priorBudget: { width: 11, kind: "money", filledBy: "department" },
  budget: { width: 11, kind: "money", filledBy: "department" },
  executed: { width: 11, kind: "money", filledBy: "department" },
  executionRate: { width: 9, kind: "rate", filledBy: "formula" },
  indicator: { width: 17, kind: "name", filledBy: "department" },
  target: { width: 10, kind: "quantity", filledBy: "department" },
  actual: { width: 10, kind: "quantity", filledBy: "department" },
  achievementRate: { width: 9, kind: "rate", filledBy: "formula" },
  status: { width: 11, kind: "center", filledBy: "department" },
  results: { width: 46, kind: "text", filledBy: "department" },
  shortfallReason: { width: 24, kind: "text", filledBy: "department" },
  nextPlan: { width: 24, kind: "text", filledBy: "department" },
  note: { width: 14, kind: "text", filledBy: "department" },
};

export const LAST_COLUMN = COLUMN_KEYS.length - 1;

export function formColumn(key: ColumnKey): number {
  return COLUMN_KEYS.indexOf(key);
}
