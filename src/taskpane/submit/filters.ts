import type { Finding } from "../../findings/Finding";
import type { Level } from "../../rules/Rule";
import type { RuleId } from "../../rules/ruleIds";
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
  readonly counts: Readonly<Record<Level, number>>;
  /** How often each rule is among those left, in the order of first appearance. */
  readonly rules: ReadonlyMap<RuleId, number>;
}

export function sortFindings({ findings, ignored }: Pick<SheetCheck, "findings" | "ignored">): Sorted {
  const counts = { error: 0, warning: 0, info: 0 };
  const rules = new Map<RuleId, number>();
  for (const { level, rule } of findings) {
    counts[level] += 1;
    rules.set(rule, (rules.get(rule) ?? 0) + 1);
  }
  return { open: findings, ignored, counts, rules };
}

export function applyFilters({ open, ignored }: Sorted, filters: Filters): readonly Finding[] {
  if (filters.ignored) return ignored;
  return open.filter(
    ({ level, rule }) => filters.levels.includes(level) && (filters.rule === null || filters.rule === rule),
  );
}

/** Fixes that may be applied together because none changes the meaning. */
export function safeFixes({ open }: Sorted): readonly Finding[] {
  return open.filter(({ fix, cell }) => fix?.kind === "safe" && cell !== null);
}
