import { groupBy } from "../../rollup/groupBy";
import { rateText } from "../figures";
import type { Block, Item } from "../Report";
import { achievementOf, textOf, type Facts } from "./facts";
import { firstItem } from "./firstItem";
import { pickHighlights, type Highlight } from "./pickHighlights";

/** Per area, some projects that went well, in their departments' own words. */
export function highlights(facts: Facts): Block[] {
  const { consolidation, items, words } = facts;
  const byArea = groupBy(consolidation.projects, ({ area }) => area);
  return [
    { kind: "heading", level: 1, text: words.highlights.heading },
    { kind: "note", text: words.highlights.note },
    ...consolidation.areas.flatMap(({ id, roman, name }): Block[] => {
      const chosen = pickHighlights(byArea.get(id) ?? [], items);
      const none: Item = { kind: "item", level: 1, text: words.highlights.none };
      return [
        { kind: "heading", level: 2, text: `${roman}. ${name}` },
        ...(chosen.length === 0 ? [none] : chosen.flatMap((highlight) => linesOf(highlight, facts))),
      ];
    }),
  ];
}

function linesOf({ record, grounds }: Highlight, facts: Facts): Item[] {
  const words = facts.words.highlights;
  const shown = grounds.map((ground) => {
    if (ground === "new") return words.fresh;
    if (ground === "achievement") return words.achievement(rateText(achievementOf(record)));
    return words.budget(facts.money(record.amounts.budget ?? 0));
  });
  return [
    { kind: "item", level: 1, text: words.project(record.project.name, shown) },
    { kind: "item", level: 2, text: firstItem(textOf(record, "results")) },
  ];
}
