/** New projects and those continued from last year. */
import type { Consolidation } from "../../rollup/Consolidation";
import type { SheetWords } from "../../words/sheets";
import { totalsTable, type TotalsTable } from "./totalsTable";

export function noveltySection(
  top: number,
  { novelty }: Consolidation,
  lowPercent: number,
  words: SheetWords,
): TotalsTable {
  const { summary } = words;
  return totalsTable(
    top,
    (["new", "continued"] as const).map((kind, index) => ({
      number: String(index + 1),
      name: kind === "new" ? summary.newProjects : summary.continuedProjects,
      totals: novelty[kind],
      level: "line",
      scope: { novelty: kind },
    })),
    { title: summary.novelty, firstHeader: summary.item, words, lowPercent },
  );
}
