/** How often the text rules are right: precision and recall on labelled texts. */
import { checkSheet } from "../../findings/checkSheet";
import { bundledPlan } from "../../plan/bundledPlan";
import { placedProjects } from "../../plan/lookups";
import { textRules } from "../../rules/text";
import { COLUMN_KEYS, columnOf } from "../../submission/columns";
import type { Cell, Grid } from "../../submission/Grid";
import { readSubmission } from "../../submission/readSubmission";
import type { LabelledText, TextRuleId } from "./LabelledText";

export interface Tally {
  readonly hits: number;
  /** Accusations that were not deserved. */
  readonly wrong: number;
  readonly missed: number;
}

export interface Score {
  readonly total: Tally;
  readonly byRule: ReadonlyMap<TextRuleId, Tally>;
  readonly mistakes: readonly Mistake[];
}

export interface Mistake {
  readonly texts: readonly string[];
  readonly rule: TextRuleId;
  readonly kind: "wrong" | "missed";
}

/** Counted once per text and rule, however often the rule speaks. */
export function scoreOf(labelled: readonly LabelledText[]): Score {
  const byRule = new Map<TextRuleId, Tally>();
  const mistakes: Mistake[] = [];
  for (const { texts, expected } of labelled) {
    const said = rulesSaying(texts);
    for (const rule of new Set([...said, ...expected])) {
      const wrong = !expected.includes(rule);
      const missed = !said.has(rule);
      add(byRule, rule, { hits: wrong || missed ? 0 : 1, wrong: wrong ? 1 : 0, missed: missed ? 1 : 0 });
      if (wrong || missed) mistakes.push({ texts, rule, kind: wrong ? "wrong" : "missed" });
    }
  }
  const total = [...byRule.values()].reduce(sum, { hits: 0, wrong: 0, missed: 0 });
  return { total, byRule, mistakes };
}

export function precisionOf({ hits, wrong }: Tally): number {
  return hits + wrong === 0 ? 1 : hits / (hits + wrong);
}

export function recallOf({ hits, missed }: Tally): number {
  return hits + missed === 0 ? 1 : hits / (hits + missed);
}

function add(byRule: Map<TextRuleId, Tally>, rule: TextRuleId, tally: Tally): void {
  byRule.set(rule, sum(byRule.get(rule) ?? { hits: 0, wrong: 0, missed: 0 }, tally));
}

function sum(one: Tally, other: Tally): Tally {
  return { hits: one.hits + other.hits, wrong: one.wrong + other.wrong, missed: one.missed + other.missed };
}

/** Each text is read as 추진실적 of a project of its own, all on one sheet. */
export function rulesSaying(texts: readonly string[]): ReadonlySet<TextRuleId> {
  const plan = bundledPlan();
  const ids = [...placedProjects(plan).keys()];
  const lines = texts.map((results, index): Cell[] => {
    const row: Partial<Record<string, Cell>> = { id: ids[index] ?? null, status: "완료", results };
    return COLUMN_KEYS.map((key) => row[key] ?? null);
  });
  const sheet = readSubmission(gridOf(lines), { file: "labelled.xlsx", plan });
  return new Set(checkSheet(sheet, plan, { rules: textRules }).map(({ rule }) => rule as TextRuleId));
}

function gridOf(lines: readonly (readonly Cell[])[]): Grid {
  return {
    sheet: "labelled",
    visibility: "visible",
    rows: [COLUMN_KEYS.map((key) => columnOf(key).header), ...lines],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    stamp: null,
  };
}
