/** What came of it: the budget line, targets, last year beside this year, and the table by area. */
import { growthPercent, ratePercent } from "../../rollup/execution";
import { numberText } from "../../words/figures";
import { rateText } from "../figures";
import type { Block, Item } from "../Report";
import { changeText } from "./change";
import type { Facts } from "./facts";
import { areasTable } from "./tables";

export function results(facts: Facts): Block[] {
  const words = facts.words.results;
  return [
    { kind: "heading", level: 1, text: words.heading },
    { kind: "item", level: 1, text: `${words.execution}: ${budgetLine(facts)}` },
    { kind: "item", level: 1, text: `${words.goals}: ${goalsText(facts)}` },
    ...overTime(facts),
    { kind: "item", level: 1, text: words.byArea },
    areasTable(facts),
  ];
}

/** `91.1%(예산 145,672백만원 / 집행 132,759백만원)`. */
export function budgetLine({ consolidation, words, million }: Facts): string {
  const { executionPercent, budget, executed } = consolidation.total;
  return words.results.budgetLine(rateText(executionPercent), million(budget), million(executed));
}

function goalsText({ consolidation: { projects, total }, words: { results: words, missed } }: Facts): string {
  if (projects.length === 0) return missed.nobody;
  const unknown = projects.filter(
    (record) => !record.missed && record.indicators.some(({ outcome }) => outcome === "unknown"),
  ).length;
  const parts = [
    words.met(projects.length - total.missed - unknown),
    words.missed(total.missed, total.notRun),
  ];
  return [...parts, ...(unknown > 0 ? [words.unknown(unknown)] : [])].join(", ");
}

/** Only what the year before is known of. */
function overTime(facts: Facts): Block[] {
  const { total, novelty } = facts.consolidation;
  const words = facts.words.results;
  const lines = [projectsText(facts), budgetText(facts), rateOverTime(facts)].filter((text) => text !== null);
  if (lines.length === 0) return [];
  if (total.projects > 0) {
    const { new: fresh, continued } = novelty;
    const money = ({ budget }: { readonly budget: number }): string => facts.money(budget);
    lines.push(words.novelty(fresh.projects, money(fresh), continued.projects, money(continued)));
  }
  const item = (text: string): Item => ({ kind: "item", level: 2, text });
  return [{ kind: "item", level: 1, text: words.overTime }, ...lines.map(item)];
}

function projectsText({ consolidation: { total }, words, year, priorYear }: Facts): string | null {
  if (total.projectsPrior === 0) return null;
  const more = total.projects - total.projectsPrior;
  const { results, overview } = words;
  const change = more === 0 ? overview.same : more > 0 ? results.more(more) : results.fewer(-more);
  return results.projectsOver(priorYear, total.projectsPrior, year, total.projects, change);
}

function budgetText({ consolidation: { total }, words, money, year, priorYear }: Facts): string | null {
  if (total.budgetPrior === 0) return null;
  const change = changeText(growthPercent(total.budget, total.budgetPrior), words);
  return words.results.budgetOver(priorYear, money(total.budgetPrior), year, money(total.budget), change);
}

/** Needs last year's spending, which is known only where 설정 states it. */
function rateOverTime({ consolidation: { total }, plan, words, year, priorYear }: Facts): string | null {
  const { executed } = plan.prior;
  const before = executed === null ? null : ratePercent(executed, total.budgetPrior);
  const now = total.executionPercent;
  if (before === null || now === null) return null;
  const points = Math.round((now - before) * 10) / 10;
  const signed = `${points < 0 ? "△" : "+"}${numberText(Math.abs(points))}%p`;
  return words.results.rateOver(priorYear, rateText(before), year, rateText(now), signed);
}
