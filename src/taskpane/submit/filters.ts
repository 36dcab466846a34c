import { countLevels, type LevelCounts } from "../../findings/counts";
import { rulePlace } from "../../findings/order";
import type { Finding } from "../../findings/Finding";
import type { Level } from "../../rules/Rule";
import type { RuleId } from "../../rules/ruleIds";
import { placeOf } from "./findingKey";
import type { SheetCheck } from "./SubmitServices";

export const LEVELS: readonly Level[] = ["error", "warning", "info"];

export interface Filters {
  /** Levels shown. */
  readonly levels: readonly Level[];
  /** The one rule shown, or null for all. */
  readonly rule: RuleId | null;
  /** Shows what was set aside instead of what is left. */
  readonly ignored: boolean;
}

export const ALL_SHOWN: Filters = { levels: LEVELS, rule: null, ignored: false };

export interface Sorted {
  /** What is left to do. */
  readonly open: readonly Finding[];
  /** What the user set aside. */
  readonly ignored: readonly Finding[];
  /** Why it was set aside. */
  readonly reasons: ReadonlyMap<Finding, string>;
  readonly counts: LevelCounts;
  /** How often each rule is among those left, in the order of first appearance. */
  readonly rules: ReadonlyMap<RuleId, number>;
}

export function sortFindings({ findings, ignored }: Pick<SheetCheck, "findings" | "ignored">): Sorted {
  const rules = new Map<RuleId, number>();
  for (const { rule } of findings) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  return {
    open: findings,
    ignored: ignored.map(({ finding }) => finding),
    reasons: new Map(ignored.map(({ finding, reason }) => [finding, reason])),
    counts: countLevels(findings),
    rules,
  };
}

export function applyFilters({ open, ignored }: Sorted, filters: Filters): readonly Finding[] {
  if (filters.ignored) return ignored;
  return open.filter(
    ({ level, rule }) => filters.levels.includes(level) && (filters.rule === null || filters.rule === rule),
  );
}

/**
 * Findings whose fixes may be applied together because none changes the meaning. Where two rules would write one cell,
 * the later one knows more (the right rate rather than the stated one as a number).
 */
export function safeFixes({ open }: Sorted): readonly Finding[] {
  const byCell = new Map<string, Finding>();
  for (const finding of open) {
    if (finding.fix?.kind !== "safe" || finding.cell === null) continue;
    const place = placeOf(finding.sheet, finding.cell);
    const other = byCell.get(place);
    if (other === undefined || rulePlace(other.rule) < rulePlace(finding.rule)) byCell.set(place, finding);
  }
  return [...byCell.values()];
}
