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

interface FaultWords {
  readonly what: (rule: string) => string;
  readonly why: string;
  readonly next: string;
}

/** For RuleBroke: a fault of this program, told apart from what is wrong with the data. */
export const RULE_BROKE_WORDS: InBoth<FaultWords> = {
  ko: {
    what: (rule) => `점검 규칙 ${rule}에서 프로그램 오류가 났습니다.`,
    why: "자료의 문제가 아니라 프로그램의 결함입니다. 점검을 마치지 못했으므로 결과를 보여 드리지 않습니다.",
    next: "다시 점검해 보고, 되풀이되면 규칙 이름과 함께 관리자에게 알려 주십시오.",
  },
  en: {
    what: (rule) => `The check ${rule} failed inside this program.`,
    why: "The fault is the program's, not the data's. The check did not finish, so no result is shown.",
    next: "Check again; if it happens again, report it with the name of the rule.",
  },
};
