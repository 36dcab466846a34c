import type { Finding } from "../../findings/Finding";
import type { RuleId } from "../../rules/ruleIds";
import type { ColumnKey } from "../../submission/columns";

/** Rules that ask for something that is not there yet. */
const BLANKS: readonly RuleId[] = [
  "cell/required",
  "row/missing-target",
  "row/missing-actual",
  "row/reason-required",
  "text/empty-results",
];

/** One thing that stands between the sheet and its submission. */
export interface LeftToDo {
  /** The column whose blanks are to be filled; null for what is there and wrong. */
  readonly blank: ColumnKey | null;
  readonly rule: RuleId;
  readonly count: number;
  /** Where to begin. */
  readonly first: Finding;
}

function blankOf({ rule, column }: Finding): ColumnKey | null {
  return BLANKS.includes(rule) ? column : null;
}

/** What must be done before the sheet can be sent: blanks by column, the rest by rule, as they first come. */
export function leftToDo(findings: readonly Finding[]): readonly LeftToDo[] {
  const groups = new Map<string, LeftToDo>();
  for (const finding of findings) {
    if (finding.level !== "error") continue;
    const blank = blankOf(finding);
    const key = blank ?? finding.rule;
    const group = groups.get(key);
    groups.set(key, {
      blank,
      rule: finding.rule,
      count: (group?.count ?? 0) + 1,
      first: group?.first ?? finding,
    });
  }
  return [...groups.values()];
}

/** Whether all that is to be said is that something is still to be filled in. */
export function onlyBlanks(findings: readonly Finding[]): boolean {
  return findings.every((finding) => finding.level === "info" || BLANKS.includes(finding.rule));
}
