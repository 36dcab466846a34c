import type { Facts, RowRule } from "../Rule";
import { cellHit, NONE } from "../support/hits";
import { unitText } from "./support/figures";
import { round } from "./support/numbers";
import { excerptOf, textOf } from "./support/passages";
import { wrongSums } from "./support/sums/wrongSums";
import type { WrongSum } from "./support/sums/WrongSum";
import { SIGN } from "./support/signs";

/** A total and the parts listed beside it. Open lists (등), subsets (포함), stages and averages never add up. */
export const partsSumMismatch: RowRule = {
  id: "text/parts-sum-mismatch",
  level: "warning",
  scope: "row",
  concerns: SIGN.total | SIGN.bracket,
  example: {
    wrong: [{ id: "1-1-4", results: "- 기술교육 총 560명 수료(주간 300명, 야간 200명)" }],
    right: [{ id: "1-1-4", results: "- 기술교육 총 500명 수료(주간 300명, 야간 200명)" }],
  },
  check(row) {
    const text = textOf(row, "results");
    if (text === null) return NONE;
    const wrongs = wrongSums(text);
    if (wrongs.length === 0) return NONE;
    return wrongs.map((wrong) => cellHit(row, "results", factsOf(text, wrong)));
  },
};

/** Figures in the unit the total is written in: 13 for 13천명. */
function factsOf(text: string, { total, parts, sum, start, end }: WrongSum): Facts {
  const shown = (value: number): number => round(value / total.scale);
  return {
    excerpt: excerptOf(text, start, end),
    stated: shown(total.value),
    sum: shown(sum),
    parts: parts.map(({ value }) => shown(value)),
    unit: unitText(total),
  };
}
