/** Findings that someone looked at and set aside, with the reason. They come back as soon as a figure changes. */
import type { Facts } from "../rules/Rule";
import type { RuleId } from "../rules/ruleIds";
import type { Finding } from "./Finding";

export interface IgnoredFinding {
  readonly rule: RuleId;
  readonly sheet: string | null;
  readonly cell: string | null;
  /** Department or project, for a finding without a cell. */
  readonly project: string | null;
  /** Of the figures the finding stood on. */
  readonly fingerprint: string;
  readonly reason: string;
}

export interface SetAside {
  readonly finding: Finding;
  readonly reason: string;
}

export interface Sifted {
  readonly open: readonly Finding[];
  readonly ignored: readonly SetAside[];
}

/** @param reason why the finding may stand; kept with it */
export function ignoreFinding(finding: Finding, reason: string): IgnoredFinding {
  const { rule, sheet, cell, project } = finding;
  return { rule, sheet, cell, project, fingerprint: fingerprintOf(finding), reason };
}

/** Splits findings into those still open and those set aside. */
export function siftIgnored(findings: readonly Finding[], ignored: readonly IgnoredFinding[]): Sifted {
  const reasons = new Map(ignored.map((entry) => [keyOf(entry, entry.fingerprint), entry.reason]));
  const open: Finding[] = [];
  const aside: SetAside[] = [];
  for (const finding of findings) {
    const reason = reasons.size === 0 ? undefined : reasons.get(keyOf(finding, fingerprintOf(finding)));
    if (reason === undefined) open.push(finding);
    else aside.push({ finding, reason });
  }
  return { open, ignored: aside };
}

/** The figures themselves, in a fixed order: equal exactly when the finding says the same. */
export function fingerprintOf({ facts, fix }: Pick<Finding, "facts" | "fix">): string {
  return JSON.stringify([sorted(facts), fix?.before ?? null]);
}

function sorted(facts: Facts): (readonly [string, Facts[string]])[] {
  return Object.entries(facts).sort(([one], [other]) => (one < other ? -1 : 1));
}

function keyOf(place: Omit<IgnoredFinding, "fingerprint" | "reason">, fingerprint: string): string {
  return JSON.stringify([place.rule, place.sheet, place.cell, place.project, fingerprint]);
}
