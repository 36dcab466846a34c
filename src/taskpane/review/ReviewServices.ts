/** What the reviewer works on. Words like 확인 are the contract's own and are kept in the workbook as they are. */
export const DECISIONS = ["확인", "보완요청", "수용"] as const;
export type Decision = (typeof DECISIONS)[number];

/** 재제출: a new submission arrived after 보완요청; 재확인 필요: the data decided on has changed since. */
export type ReviewState = "미검토" | Decision | "재제출" | "재확인 필요";

export type FlagName =
  | "not-run"
  | "target-missed"
  | "low-execution"
  | "over-execution"
  | "no-target"
  | "no-evidence"
  | "reason-missing"
  | "provisional-results"
  | "duplicate-achievement"
  | "unit-suspect";

export interface ReviewItem {
  /** Stable across runs: project and flag. */
  readonly key: string;
  readonly project: string;
  readonly name: string;
  readonly area: string;
  readonly department: string;
  readonly flag: FlagName;
  readonly severity: "high" | "medium" | "low";
  /** The figures behind the flag, label and value, ready to be read. */
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  /** Achievement in percent where the flag is about it. */
  readonly achievementPercent: number | null;
  /** What the department wrote; "" when it gave none. */
  readonly reason: string;
  readonly state: ReviewState;
  readonly comment: string;
  readonly reviewer: string;
  /** ISO time of the decision; null before one. */
  readonly decidedAt: string | null;
  readonly place: { readonly sheet: string; readonly cell: string } | null;
}

export interface ReviewQueue {
  readonly items: readonly ReviewItem[];
}

export interface DecisionInput {
  readonly key: string;
  readonly decision: Decision;
  readonly comment: string;
}

export interface ReviewServices {
  /** Null when this workbook has not been consolidated. */
  reviewQueue(): Promise<ReviewQueue | null>;
  /** Writes one decision into 검토 and returns the item as it then stands. */
  decide(input: DecisionInput): Promise<ReviewItem>;
  /** The text to send to a department: its items in state 보완요청. */
  returnText(department: string): Promise<string>;
  goTo(sheet: string, cell: string): Promise<void>;
}
