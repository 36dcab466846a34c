/** Where things stand on the submission form. Reading goes by headers and labels, never by these positions. */
import type { MoneyUnit } from "../plan/Plan";
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

/** Narrow enough that A4 across is still readable. */
export const FORM_COLUMNS: Readonly<Record<ColumnKey, FormColumn>> = {
  id: { width: 8, kind: "code", filledBy: "plan" },
  area: { width: 14, kind: "name", filledBy: "plan" },
  task: { width: 12, kind: "name", filledBy: "plan" },
  project: { width: 22, kind: "name", filledBy: "plan" },
  department: { width: 12, kind: "name", filledBy: "plan" },
  priorBudget: { width: 10, kind: "money", filledBy: "department" },
  budget: { width: 10, kind: "money", filledBy: "department" },
  executed: { width: 10, kind: "money", filledBy: "department" },
  executionRate: { width: 9, kind: "rate", filledBy: "formula" },
  indicator: { width: 17, kind: "name", filledBy: "department" },
  target: { width: 9, kind: "quantity", filledBy: "department" },
  actual: { width: 9, kind: "quantity", filledBy: "department" },
  achievementRate: { width: 9, kind: "rate", filledBy: "formula" },
  status: { width: 10, kind: "center", filledBy: "department" },
  results: { width: 44, kind: "text", filledBy: "department" },
  shortfallReason: { width: 20, kind: "text", filledBy: "department" },
  nextPlan: { width: 18, kind: "text", filledBy: "department" },
  note: { width: 10, kind: "text", filledBy: "department" },
};

/** Widths amounts of hundreds of billions need in units so small that they run long. */
const LONG_AMOUNTS: Readonly<Partial<Record<MoneyUnit, number>>> = { 원: 17, 천원: 13, 만원: 12 };

/** Width in characters of a column of a form whose amounts are in `unit`. */
export function formWidth(key: ColumnKey, unit: MoneyUnit): number {
  const { width, kind } = FORM_COLUMNS[key];
  return kind === "money" ? Math.max(width, LONG_AMOUNTS[unit] ?? 0) : width;
}

export const LAST_COLUMN = COLUMN_KEYS.length - 1;

export function formColumn(key: ColumnKey): number {
  return COLUMN_KEYS.indexOf(key);
}
