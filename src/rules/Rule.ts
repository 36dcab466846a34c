/**
 * A rule looks at what was read and states facts; it writes no prose and changes nothing. Words for people live in
 * src/words, keyed by the rule's id.
 */
import type { Plan } from "../plan/Plan";
import type { ColumnKey } from "../submission/columns";
import type { Cell } from "../submission/Grid";
import type { SubmissionRow, SubmissionSheet } from "../submission/SubmissionSheet";
import type { RuleId } from "./ruleIds";

export type Level = "error" | "warning" | "info";

/** Figures and names a message is made of. Amounts in won unless the key ends in `Million`. */
export type Facts = Readonly<Record<string, string | number | boolean | null | readonly (string | number)[]>>;

/**
 * `safe` never changes meaning and may be applied to all at once; `ask` is a suggestion. `after` is what to write
 * into the cell: a formula when it begins with `=`.
 */
export interface Fix {
  readonly kind: "safe" | "ask";
  readonly before: string;
  readonly after: string | number;
}

/** What a rule reports; the runner adds rule id, level, file, sheet and project. */
export interface Hit {
  /** 1-based sheet row; null for a finding about the whole sheet. */
  readonly row: number | null;
  readonly column: ColumnKey | null;
  /** `D7`; null when no single cell is meant. */
  readonly cell: string | null;
  readonly facts: Facts;
  readonly fix?: Fix;
}

export interface SheetContext {
  readonly plan: Plan;
  readonly sheet: SubmissionSheet;
}

export interface PlanContext {
  readonly plan: Plan;
  /** Every accepted sheet of the run. */
  readonly sheets: readonly SubmissionSheet[];
}

/** A hit that knows its sheet: for rules that look across sheets. `sheet` null: about the plan, not a sheet. */
export interface CrossHit extends Hit {
  readonly sheet: SubmissionSheet | null;
  /** Department or project the finding is about, where no row carries it. */
  readonly project?: string;
}

/** Cells of one line of the form, as a department would fill them in. */
export type ExampleRow = Readonly<Partial<Record<ColumnKey, Cell>>>;

/** Rows of a sheet, which the tests read and check; a description in the sheet's words where rows cannot show it. */
export type ExampleCase = readonly ExampleRow[] | string;

interface RuleBase {
  readonly id: RuleId;
  readonly level: Level;
  /** The kind of fix its findings may carry; absent when it never proposes one. */
  readonly fix?: Fix["kind"];
  /** One case that is reported and the same case put right, against the bundled plan. */
  readonly example: { readonly wrong: ExampleCase; readonly right: ExampleCase };
}

export interface RowRule extends RuleBase {
  readonly scope: "row";
  /**
   * Traits of a row (TRAIT) or signs in its texts (SIGN): `check` finds nothing in a row that has none of them, and need
   * not be asked about it. Absent: any row may concern it.
   */
  readonly concerns?: number;
  check(row: SubmissionRow, context: SheetContext): readonly Hit[];
}

export interface SheetRule extends RuleBase {
  readonly scope: "sheet";
  /** Called for every row while the row rules look at it, before `check`: for work that is cheaper then. */
  prepare?(row: SubmissionRow, context: SheetContext): void;
  check(context: SheetContext): readonly Hit[];
}

/** Runs over all sheets of a consolidation (duplicates across departments, missing projects). */
export interface PlanRule extends RuleBase {
  readonly scope: "plan";
  check(context: PlanContext): readonly CrossHit[];
}

export type Rule = RowRule | SheetRule | PlanRule;
