/** The columns of the submission form, in form order: key, header, kind, whether a row needs it, and its aliases. */

export const COLUMN_KEYS = [
  "id",
  "area",
  "task",
  "project",
  "department",
  "priorBudget",
  "budget",
  "executed",
  "executionRate",
  "indicator",
  "target",
  "actual",
  "achievementRate",
  "status",
  "results",
  "shortfallReason",
  "nextPlan",
  "note",
] as const;

export type ColumnKey = (typeof COLUMN_KEYS)[number];

export type ColumnKind = "id" | "name" | "money" | "rate" | "number" | "choice" | "text";

export interface ColumnSpec {
  readonly key: ColumnKey;
  readonly header: string;
  readonly kind: ColumnKind;
  /** A sheet without this column cannot be taken as it is. */
  readonly required: boolean;
  readonly aliases: readonly string[];
}

export const STATUSES = ["완료", "정상추진", "지연", "미운영"] as const;
export type ProjectStatus = (typeof STATUSES)[number];
