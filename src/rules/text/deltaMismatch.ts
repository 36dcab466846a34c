import type { Facts, RowRule } from "../Rule";
import { cellHit, NONE } from "../support/hits";
import { statedChanges, type StatedChange } from "./support/changes";
import { unitText } from "./support/figures";
import { round } from "./support/numbers";
import { excerptOf, textOf } from "./support/passages";
import { SIGN } from "./support/signs";

/** A stated change that neither the difference nor the growth rate of its two figures bears out. */
export const deltaMismatch: RowRule = {
  id: "text/delta-mismatch",
  level: "warning",
  scope: "row",
  concerns: SIGN.arrow | SIGN.compared,
  example: {
    wrong: [{ id: "1-1-4", results: "- 참여 사업장 34개 → 70개(37개 확대)" }],
    right: [{ id: "1-1-4", results: "- 참여 사업장 34개 → 70개(36개 확대)" }],
  },
  check(row) {
    const text = textOf(row, "results");
    if (text === null) return NONE;
    const changes = statedChanges(text);
    if (changes.length === 0) return NONE;
    return changes
      .filter(({ verdict }) => verdict === "wrong")
      .map((change) => cellHit(row, "results", factsOf(text, change)));
  },
};

function factsOf(text: string, { from, to, stated, change, actual, start, end }: StatedChange): Facts {
  const percent = stated.kind === "percent" || stated.kind === "point";
  const scale = percent ? 1 : to.scale;
  const shown = (value: number): number => round(value / to.scale);
  return {
    excerpt: excerptOf(text, start, end),
    from: shown(from.value),
    to: shown(to.value),
    stated: stated.kind === "bare" ? change : round(change / scale),
    actual: percent ? actual : shown(actual),
    unit: unitText(percent ? stated : to),
  };
}
