/**
 * Two reviewers worked on copies of one workbook: what the other decided, compared with what stands here. Both are
 * first brought up to the data of this workbook, so that the same act is not taken for two.
 */
import { compareBy, compareText } from "../rollup/compareText";
import { carryOver, type StoredDecision } from "./decisions";
import type { Flag } from "./Flag";

export interface Conflict {
  readonly key: string;
  readonly mine: StoredDecision;
  readonly theirs: StoredDecision;
  /** Which was decided later. */
  readonly later: "mine" | "theirs";
}

export interface MergePlan {
  /** Decided there and not here: taken over. */
  readonly taken: readonly StoredDecision[];
  /** Decided alike in both. */
  readonly same: readonly StoredDecision[];
  /** Decided here and not there: stays. */
  readonly kept: readonly StoredDecision[];
  /** Decided differently, or commented differently: somebody has to choose. */
  readonly conflicts: readonly Conflict[];
}

/** What bringing the other copy in would mean; every list by key. */
export function planMerge(
  flags: readonly Flag[],
  mine: readonly StoredDecision[],
  theirs: readonly StoredDecision[],
): MergePlan {
  const here = current(flags, mine);
  const there = current(flags, theirs);
  const taken: StoredDecision[] = [];
  const same: StoredDecision[] = [];
  const conflicts: Conflict[] = [];
  for (const [key, their] of there) {
    if (isSilent(their)) continue;
    const my = here.get(key);
    if (my === undefined || isSilent(my)) taken.push(their);
    else if (agree(my, their)) same.push(my);
    else conflicts.push({ key, mine: my, theirs: their, later: laterOf(my, their) });
  }
  const kept = [...here.values()].filter((my) => !isSilent(my) && isSilent(there.get(my.key)));
  return {
    taken: taken.toSorted(byKey),
    same: same.toSorted(byKey),
    kept: kept.toSorted(byKey),
    conflicts: conflicts.toSorted(byKey),
  };
}

/** The decisions after the merge, by key; a conflict nobody chose goes to the later one. */
export function merged(
  { taken, same, kept, conflicts }: MergePlan,
  choices: ReadonlyMap<string, "mine" | "theirs">,
): readonly StoredDecision[] {
  const chosen = conflicts.map((conflict) => conflict[choices.get(conflict.key) ?? conflict.later]);
  return [...taken, ...same, ...kept, ...chosen].toSorted(byKey);
}

function current(flags: readonly Flag[], stored: readonly StoredDecision[]): Map<string, StoredDecision> {
  const { items, settled } = carryOver(flags, stored);
  return new Map([...items.map(({ decision }) => decision), ...settled].map((each) => [each.key, each]));
}

function isSilent(decision: StoredDecision | undefined): boolean {
  return decision === undefined || (decision.state === "미검토" && decision.comment === "");
}

function agree(mine: StoredDecision, theirs: StoredDecision): boolean {
  return mine.state === theirs.state && mine.comment === theirs.comment;
}

/** The decided before the undecided, the later before the earlier, and what stands here where they are even. */
function laterOf(mine: StoredDecision, theirs: StoredDecision): "mine" | "theirs" {
  if ((mine.state === "미검토") !== (theirs.state === "미검토")) {
    return mine.state === "미검토" ? "theirs" : "mine";
  }
  return timeOf(theirs) > timeOf(mine) ? "theirs" : "mine";
}

const byKey = compareBy<{ readonly key: string }>((a, b) => compareText(a.key, b.key));

function timeOf({ decidedAt }: StoredDecision): number {
  const time = decidedAt === null ? NaN : Date.parse(decidedAt);
  return Number.isNaN(time) ? 0 : time;
}
