/**
 * What people read about findings, keyed by rule. The figures come from a finding's facts; the text rules use these:
 *
 * | rule | facts |
 * |---|---|
 * | parts-sum-mismatch | excerpt, stated, sum, parts (numbers), unit |
 * | delta-mismatch | excerpt, from, to, stated, actual, unit |
 * | percent-vs-point | excerpt, suggestion? |
 * | stale-period | excerpt, year, planYear |
 * | provisional | excerpt, word |
 * | unbalanced-bracket | excerpt, mark, suggestion? |
 * | stray-character | excerpt, character, suggestion? |
 * | number-format | raw, suggestion |
 * | duplicate-achievement | excerpt, what (`sentence`, `figures`), otherProject, otherName, otherRow |
 */
import type { Finding } from "../findings/Finding";
import type { RuleId } from "../rules/ruleIds";
import type { InBoth, Language } from "./language";
import { cellWords as cellEn } from "./rules/en/cell";
import { planWords as planEn } from "./rules/en/plan";
import { rowWords as rowEn } from "./rules/en/row";
import { sheetWords as sheetEn } from "./rules/en/sheet";
import { textWords as textEn } from "./rules/en/text";
import { cellWords as cellKo } from "./rules/ko/cell";
import { planWords as planKo } from "./rules/ko/plan";
import { rowWords as rowKo } from "./rules/ko/row";
import { sheetWords as sheetKo } from "./rules/ko/sheet";
import { textWords as textKo } from "./rules/ko/text";
import { factReader, type RuleWords } from "./rules/RuleWords";

export type { RuleWords } from "./rules/RuleWords";

export const RULE_WORDS: InBoth<Readonly<Record<RuleId, RuleWords>>> = {
  ko: { ...sheetKo, ...cellKo, ...rowKo, ...textKo, ...planKo },
  en: { ...sheetEn, ...cellEn, ...rowEn, ...textEn, ...planEn },
};

/** One finding as a sentence with its figures. */
export function findingMessage(finding: Pick<Finding, "rule" | "facts">, language: Language): string {
  return RULE_WORDS[language][finding.rule].message(factReader(finding.facts, language));
}

export function ruleTitle(rule: RuleId, language: Language): string {
  return RULE_WORDS[language][rule].title;
}

/** What pressing the fix does; null where the rule never proposes one. */
export function fixLabel(rule: RuleId, language: Language): string | null {
  return RULE_WORDS[language][rule].fixLabel ?? null;
}
