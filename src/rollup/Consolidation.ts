/** The whole result of a consolidation as plain data: equal input gives an equal result, in whatever order it comes. */
import type { Plan } from "../plan/Plan";
import type { Refusal, RefusalReason } from "../submission/Refusal";
import type { Collected, ExclusionReason, MoneyColumn, RowSource } from "./Collected";
import type { ProjectRecord } from "./ProjectRecord";
import type { Choices, ReceivedSheet } from "./Received";
import type { Breakdown } from "./Totals";

export interface ConsolidationInput {
  readonly plan: Plan;
  readonly submissions: readonly ReceivedSheet[];
  readonly refusals: readonly Refusal[];
  readonly choices?: Choices;
}

/** Why the totals are 미완료: one entry a thing that is not in them. */
export type Gap =
  | { readonly kind: "missing-department"; readonly department: string }
  /** Something came from it, but nothing of it could be taken. */
  | { readonly kind: "refused-department"; readonly department: string }
  /** `department` names the one of a joint project's departments whose row is not there; else null. */
  | { readonly kind: "missing-project"; readonly project: string; readonly department: string | null }
  | {
      readonly kind: "excluded-row";
      readonly source: RowSource;
      readonly project: string | null;
      readonly reason: ExclusionReason;
    }
  /** `state`: something unreadable is in the cell, or nothing at all. */
  | {
      readonly kind: "amount-left-out";
      readonly source: RowSource;
      readonly project: string;
      readonly column: MoneyColumn;
      readonly state: "unreadable" | "blank";
      readonly raw: string;
    }
  /** A sheet in which no header row was found. */
  | { readonly kind: "unread-sheet"; readonly file: string; readonly sheet: string }
  | { readonly kind: "refused-file"; readonly file: string; readonly reason: RefusalReason };

export type GapKind = Gap["kind"];

/** One measure added up four ways. Amounts in won; `difference` is the largest deviation from `rows`. */
export interface ReconciliationLine {
  readonly measure: MoneyColumn | "projects";
  readonly rows: number;
  readonly areas: number;
  readonly tasks: number;
  readonly departments: number;
  /** How often `departments` counts a joint project again; 0 for amounts. */
  readonly jointRepeats: number;
  readonly difference: number;
}

export interface Reconciliation {
  readonly lines: readonly ReconciliationLine[];
  readonly agrees: boolean;
}

export interface Consolidation extends Collected, Breakdown {
  readonly year: number;
  readonly complete: boolean;
  readonly gaps: readonly Gap[];
  /** In plan order; only projects with a counted row. */
  readonly projects: readonly ProjectRecord[];
  readonly reconciliation: Reconciliation;
  readonly refused: readonly Refusal[];
}
