/** A flag: something a reviewer must decide on, as figures and names without prose. */
import type { RowSource } from "../rollup/Collected";
import type { Facts } from "../rules/Rule";
import type { ColumnKey } from "../submission/columns";

export const FLAG_KINDS = [
  "not-run",
  "target-missed",
  "low-execution",
  "over-execution",
  "no-target",
  "no-evidence",
  "reason-missing",
  "provisional-results",
  "duplicate-achievement",
  "unit-suspect",
] as const;

export type FlagKind = (typeof FLAG_KINDS)[number];

export const SEVERITIES = ["high", "medium", "low"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Why a reason is asked for. */
export type ReasonCause = "not-run" | "target-missed" | "delayed" | "low-execution";

export type Evidence = "results" | "actual";

/** The facts of the finding behind the flag, and the cell as typed. */
export type FoundFacts = Facts & { readonly text: string };

interface MoneyFacts {
  /** Won; null where not readable. */
  readonly budget: number | null;
  readonly executed: number | null;
}

/** The figures of each kind of flag. Amounts in won, percents with one decimal; `reason` is the department's own. */
export interface FlagFacts {
  readonly "not-run": MoneyFacts & { readonly reason: string };
  readonly "target-missed": {
    readonly indicator: string;
    readonly target: number;
    readonly actual: number;
    readonly achievementPercent: number | null;
    readonly thresholdPercent: number;
    readonly lowerIsBetter: boolean;
    readonly reason: string;
  };
  readonly "low-execution": {
    readonly budget: number;
    readonly executed: number;
    readonly executionPercent: number | null;
    readonly thresholdPercent: number;
    readonly reason: string;
  };
  readonly "over-execution": {
    readonly budget: number;
    readonly executed: number;
    readonly excess: number;
    readonly executionPercent: number | null;
  };
  readonly "no-target": { readonly indicator: string; readonly target: string; readonly actual: string };
  /** What is not there: the text of 추진실적, or the 실적 of an indicator that has a target. */
  readonly "no-evidence": { readonly lacking: readonly Evidence[]; readonly status: string };
  readonly "reason-missing": { readonly causes: readonly ReasonCause[] };
  readonly "provisional-results": FoundFacts;
  readonly "duplicate-achievement": FoundFacts;
  readonly "unit-suspect": FoundFacts & { readonly column: ColumnKey; readonly amount: number | null };
}

export interface FlagSource extends RowSource {
  readonly column: ColumnKey;
  /** `D7`; null when the sheet has no such column. */
  readonly cell: string | null;
}

interface FlagOf<Kind extends FlagKind> {
  /** Stable across runs and files: project, flag, and where needed the indicator, column or department. */
  readonly key: string;
  readonly project: string;
  readonly name: string;
  readonly area: string;
  readonly task: string;
  readonly department: string;
  readonly flag: Kind;
  readonly severity: Severity;
  readonly facts: FlagFacts[Kind];
  readonly source: FlagSource;
  /** Won the flag is about, for ordering. */
  readonly stake: number;
  /** Fingerprint of the data the flag was raised on. */
  readonly fingerprint: string;
}

export type Flag = { readonly [Kind in FlagKind]: FlagOf<Kind> }[FlagKind];
