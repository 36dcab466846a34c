/** What was planned: scope, budget against the year before, and one box an area. */
import { groupBy } from "../../rollup/groupBy";
import type { ProjectRecord } from "../../rollup/ProjectRecord";
import { rateText } from "../figures";
import type { AreaBox, Block } from "../Report";
import { changeText } from "./change";
import type { Facts } from "./facts";
import { byBudget } from "./pickHighlights";

/** Projects an area's box names. */
const NAMED = 2;

export function overview(facts: Facts): Block[] {
  const { words } = facts;
  return [
    { kind: "heading", level: 1, text: words.overview.heading },
    { kind: "item", level: 1, text: scopeText(facts) },
    { kind: "item", level: 1, text: budgetText(facts) },
    { kind: "areas", boxes: areaBoxes(facts) },
  ];
}

/** Of what is planned there may be more than what is counted; what is missing stands in the first box. */
function scopeText({ consolidation, plan, words }: Facts): string {
  return words.overview.scope({
    areas: plan.areas.length,
    tasks: plan.areas.reduce((sum, { tasks }) => sum + tasks.length, 0),
    projects: consolidation.total.projects,
    departments: consolidation.ledger.filter(({ expected, state }) => expected && state === "received")
      .length,
  });
}

function budgetText(facts: Facts): string {
  const { total } = facts.consolidation;
  const { overview: words } = facts.words;
  const amount = facts.money(total.budget);
  if (total.budgetPrior === 0) return words.budget(facts.year, amount);
  const change = changeText(total.budgetGrowthPercent, facts.words);
  return words.budgetOver(facts.year, amount, facts.priorYear, facts.money(total.budgetPrior), change);
}

function areaBoxes({ consolidation, words, money }: Facts): AreaBox[] {
  const byArea = groupBy(consolidation.projects, ({ area }) => area);
  return consolidation.areas.map(({ id, roman, name, projects, budget, executionPercent }) => ({
    title: `${roman}. ${name}`,
    lines: [
      words.overview.areaProjects(largest(byArea.get(id) ?? []), projects),
      words.overview.areaBudget(money(budget)),
      words.overview.areaRate(rateText(executionPercent)),
    ],
  }));
}

function largest(records: readonly ProjectRecord[]): string[] {
  return records
    .filter(({ amounts }) => (amounts.budget ?? 0) > 0)
    .toSorted(byBudget)
    .slice(0, NAMED)
    .map(({ project }) => project.name);
}
