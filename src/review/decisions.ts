/** What reviewers decide on flags, and what becomes of a decision when departments send new data. */
import type { Flag } from "./Flag";

/** What a reviewer can decide; the words are kept in the workbook as they are. */
export const DECISIONS = ["확인", "보완요청", "수용"] as const;
export type Decision = (typeof DECISIONS)[number];

/**
 * 재제출: the data changed after 보완요청, so the department answered; 재확인 필요: the data changed after any other
 * decision. Neither ever turns back into a decision by itself.
 */
export const REVIEW_STATES = ["미검토", ...DECISIONS, "재제출", "재확인 필요"] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** A decision as 검토 keeps it. */
export interface StoredDecision {
  /** The flag's key. */
  readonly key: string;
  readonly state: ReviewState;
  readonly comment: string;
  readonly reviewer: string;
  /** ISO time; null for what nobody has decided. */
  readonly decidedAt: string | null;
  /** Fingerprint of the data decided on; null for what nobody has decided. */
  readonly fingerprint: string | null;
}

export interface ReviewItem {
  readonly flag: Flag;
  readonly decision: StoredDecision;
}

export interface Review {
  /** One item a flag, in the order of the flags. */
  readonly items: readonly ReviewItem[];
  /** Decisions whose flag is gone: the department put it right. Kept, in case it comes back. */
  readonly settled: readonly StoredDecision[];
}

/** The flags of this run with the decisions of earlier ones. Running it again changes nothing. */
export function carryOver(flags: readonly Flag[], stored: readonly StoredDecision[]): Review {
  const byKey = new Map(stored.map((decision) => [decision.key, decision]));
  const current = new Set(flags.map(({ key }) => key));
  return {
    items: flags.map((flag) => ({ flag, decision: upToDate(flag, byKey.get(flag.key)) })),
    settled: [...byKey.values()].filter(({ key, state }) => !current.has(key) && state !== "미검토"),
  };
}

export interface DecisionInput {
  readonly decision: Decision;
  readonly comment: string;
  readonly reviewer: string;
  /** ISO time. */
  readonly at: string;
}

/** The item with the decision taken on its data as they now are. */
export function decide({ flag }: ReviewItem, input: DecisionInput): ReviewItem {
  return {
    flag,
    decision: {
      key: flag.key,
      state: input.decision,
      comment: input.comment.trim(),
      reviewer: input.reviewer.trim(),
      decidedAt: input.at,
      fingerprint: flag.fingerprint,
    },
  };
}

/** The item as if nobody had decided on it. */
export function undecide({ flag }: ReviewItem): ReviewItem {
  return { flag, decision: undecided(flag.key) };
}

function upToDate({ key, fingerprint }: Flag, stored: StoredDecision | undefined): StoredDecision {
  if (stored === undefined || stored.state === "미검토") return undecided(key);
  return stored.fingerprint === fingerprint ? stored : { ...stored, state: afterChange(stored.state) };
}

function afterChange(state: ReviewState): ReviewState {
  return state === "보완요청" || state === "재제출" ? "재제출" : "재확인 필요";
}

function undecided(key: string): StoredDecision {
  return { key, state: "미검토", comment: "", reviewer: "", decidedAt: null, fingerprint: null };
}
