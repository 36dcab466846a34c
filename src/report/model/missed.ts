/** The projects that missed their target or did not run: how far they came, the department's reason, what is next. */
import type { IndicatorResult, ProjectRecord } from "../../rollup/ProjectRecord";
import { numberText } from "../../words/figures";
import { rateText } from "../figures";
import type { Block } from "../Report";
import { onOneLine, textOf, type Facts } from "./facts";

export function missed(facts: Facts): Block[] {
  const { consolidation, words } = facts;
  const records = consolidation.projects.filter((record) => record.missed);
  const nothing = consolidation.projects.length === 0 ? words.missed.nobody : words.missed.none;
  return [
    { kind: "heading", level: 1, text: words.missed.heading(records.length) },
    ...(records.length === 0
      ? [{ kind: "item", level: 1, text: nothing } as const]
      : records.flatMap((record) => linesOf(record, facts))),
  ];
}

function linesOf(record: ProjectRecord, { words: { missed: words } }: Facts): Block[] {
  const reason = onOneLine(textOf(record, "shortfallReason"));
  const plan = onOneLine(textOf(record, "nextPlan"));
  const outcomes = record.notRun
    ? [words.notRun]
    : missedIndicators(record).map((own) => outcomeText(own, words));
  const departments = record.departments.join(", ");
  return [
    { kind: "item", level: 1, text: words.project(record.project.name, departments, outcomes.join(", ")) },
    { kind: "item", level: 2, text: reason === "" ? words.noReason : words.reason(reason) },
    ...(plan === "" ? [] : [{ kind: "item", level: 2, text: words.plan(plan) } as const]),
  ];
}

function missedIndicators({ indicators }: ProjectRecord): readonly IndicatorResult[] {
  return indicators.filter(({ outcome }) => outcome === "missed");
}

function outcomeText(
  { indicator, target, actual, achievementPercent }: IndicatorResult,
  words: Facts["words"]["missed"],
): string {
  const number = (value: number | null): string => (value === null ? "–" : numberText(value));
  return words.rate(rateText(achievementPercent), indicator, number(target), number(actual));
}
