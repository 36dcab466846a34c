import type { Facts } from "../../rules/Rule";
import type { RuleId } from "../../rules/ruleIds";
import { amountText, numberText, percentText } from "../figures";
import type { Language } from "../language";

/** Everything people read about one rule. */
export interface RuleWords {
  readonly title: string;
  /** Why it matters, for whoever does not know the rule yet. */
  readonly why: string;
  /** One finding with its figures. */
  readonly message: (facts: FactReader) => string;
  /** What the fix does, where the rule proposes one. */
  readonly fixLabel?: string;
  /** What the department is asked to do, for the list of things returned to it. */
  readonly askedOf: string;
}

export type FamilyWords<Family extends string> = Readonly<
  Record<Extract<RuleId, `${Family}/${string}`>, RuleWords>
>;

/** Facts in the words of one language. A fact that is not there shows as 〈key〉, which no message may contain. */
export interface FactReader {
  has(key: string): boolean;
  text(key: string): string;
  number(key: string): string;
  /** Won, in the unit that reads best. */
  amount(key: string): string;
  percent(key: string): string;
  list(key: string): readonly string[];
}

export function factReader(facts: Facts, language: Language): FactReader {
  const shown = (key: string, asText: (value: number) => string): string => {
    const value = facts[key];
    if (typeof value === "number") return asText(value);
    return typeof value === "string" || typeof value === "boolean" ? String(value) : `〈${key}〉`;
  };
  return {
    has: (key) =>
      facts[key] !== undefined && facts[key] !== null && facts[key] !== "" && facts[key] !== false,
    text: (key) => shown(key, String),
    number: (key) => shown(key, numberText),
    amount: (key) => shown(key, (won) => amountText(won, language)),
    percent: (key) => shown(key, percentText),
    list: (key) => {
      const value = facts[key];
      return Array.isArray(value)
        ? value.map((item) => (typeof item === "number" ? numberText(item) : String(item)))
        : [`〈${key}〉`];
    },
  };
}
