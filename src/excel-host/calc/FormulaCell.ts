import type { Bound, Scope } from "./bind";
import type { RangeValues } from "./RangeValues";
import type { Scalar } from "./values";

/** `stale`: must be computed; `open`: its precedents are being computed; `done`: the value holds. */
export type FormulaState = "stale" | "open" | "done";

/** A formula in its cell, with what it reads and what it last gave. Mutable: the engine's working memory. */
export interface FormulaCell {
  readonly scope: Scope;
  readonly bound: Bound;
  /** Single cells it reads, as sheet and key. */
  readonly cells: readonly { readonly sheet: number; readonly key: number }[];
  readonly ranges: readonly RangeValues[];
  readonly volatile: boolean;
  readonly isSubtotal: boolean;
  value: Scalar;
  state: FormulaState;
  /** Reads itself, directly or through others: its value is 0. */
  circular: boolean;
}
