/** Texts of 추진실적 with what ought to be said about them, to measure the text rules by. */
import type { RuleId } from "../../rules/ruleIds";

export type TextRuleId = Extract<RuleId, `text/${string}`>;

export interface LabelledText {
  /** One text a project; several where projects are compared. */
  readonly texts: readonly string[];
  /** Every rule that ought to speak; empty for a text that is right, however odd it looks. */
  readonly expected: readonly TextRuleId[];
}

/** Right texts, and traps: each of them was written to look wrong. */
export function quiet(...texts: readonly string[]): readonly LabelledText[] {
  return texts.map((text) => ({ texts: [text], expected: [] }));
}

/** Texts in which exactly this rule has something to say. */
export function faulty(rule: TextRuleId, ...texts: readonly string[]): readonly LabelledText[] {
  return texts.map((text) => ({ texts: [text], expected: [rule] }));
}

export function several(expected: readonly TextRuleId[], ...texts: readonly string[]): LabelledText {
  return { texts, expected };
}
