/** What reviewers decide on flags, and what becomes of a decision when departments send new data. */
import { FLAG_KINDS, type Flag, type FlagKind } from "./Flag";

/** What a reviewer can decide; the words are kept in the workbook as they are. */
export const DECISIONS = ["확인", "보완요청", "수용"] as const;
export type Decision = (typeof DECISIONS)[number];

/**
 * 재제출: the data changed after 보완요청, so the department answered; 재확인 필요: the data changed after any other
 * decision. Neither ever turns back into a decision by itself.
 */
export const REVIEW_STATES = ["미검토", ...DECISIONS, "재제출", "재확인 필요"] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

export function isDecision(state: ReviewState): state is Decision {
  return DECISIONS.some((decision) => decision === state);
}

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
    settled: [...byKey.values()].filter((decision) => !current.has(decision.key) && saysSomething(decision)),
  };
}

/** What a flag's key says of itself: a flag that is gone is known by it alone. */
export function flagOfKey(key: string): { readonly project: string; readonly flag: FlagKind | null } {
  const [project = "", name = ""] = key.split("/");
  return { project, flag: FLAG_KINDS.find((kind) => kind === name) ?? null };
}

export interface DecisionInput {
  readonly decision: Decision;
  readonly comment: string;
  readonly reviewer: string;
  /** ISO time. */
  readonly at: string;
}

/** The decision on a flag's data as they now are. */
export function decided(
  { key, fingerprint }: Pick<Flag, "key" | "fingerprint">,
  input: DecisionInput,
): StoredDecision {
  return {
    key,
    state: input.decision,
    comment: input.comment.trim(),
    reviewer: input.reviewer.trim(),
    decidedAt: wholeSeconds(input.at),
    fingerprint,
  };
}

/** What an earlier decision on a flag is worth on the flag's data as they now are. */
export function upToDate(
  { key, fingerprint }: Pick<Flag, "key" | "fingerprint">,
  stored: StoredDecision | undefined,
): StoredDecision {
  if (stored === undefined) return undecided(key);
  // A comment written before deciding waits with the flag.
  if (stored.state === "미검토") return { ...undecided(key), comment: stored.comment };
  return stored.fingerprint === fingerprint ? stored : { ...stored, state: afterChange(stored.state) };
}

/** 검토 shows times to the second. */
function wholeSeconds(iso: string): string {
  const time = new Date(iso);
  time.setUTCMilliseconds(0);
  return time.toISOString();
}

function saysSomething({ state, comment }: StoredDecision): boolean {
  return state !== "미검토" || comment !== "";
}

function afterChange(state: ReviewState): ReviewState {
  return state === "보완요청" || state === "재제출" ? "재제출" : "재확인 필요";
}

function undecided(key: string): StoredDecision {
  return { key, state: "미검토", comment: "", reviewer: "", decidedAt: null, fingerprint: null };
}
