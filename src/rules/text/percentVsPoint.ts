import type { SubmissionRow } from "../../submission/SubmissionSheet";
import type { Hit, RowRule } from "../Rule";
import { cellHit, NONE } from "../support/hits";
import { statedChanges, type StatedChange } from "./support/changes";
import { askFix, excerptOf, replaced, textOf } from "./support/passages";
import { SIGN } from "./support/signs";

/** The difference of two rates, written as a percentage. Quiet where the figure is the growth rate. */
export const percentVsPoint: RowRule = {
  id: "text/percent-vs-point",
  level: "info",
  scope: "row",
  fix: "ask",
  concerns: SIGN.arrow | SIGN.compared,
  example: {
    wrong: [{ id: "1-1-4", results: "- 취업률 52.0% → 55.5%(3.5% 상승)" }],
    right: [{ id: "1-1-4", results: "- 취업률 52.0% → 55.5%(3.5%p 상승)" }],
  },
  check(row) {
    const text = textOf(row, "results");
    if (text === null || !/[%％]|퍼센트/u.test(text)) return NONE;
    const changes = statedChanges(text);
    if (changes.length === 0) return NONE;
    return changes
      .filter(({ verdict }) => verdict === "percent-for-points")
      .map((change) => hitOf(row, text, change));
  },
};

function hitOf(row: SubmissionRow, text: string, { stated, start, end }: StatedChange): Hit {
  const after = replaced(text, stated.numberEnd, stated.end, "%p");
  const facts = {
    excerpt: excerptOf(text, start, end),
    suggestion: `${text.slice(stated.start, stated.numberEnd)}%p`,
  };
  return cellHit(row, "results", facts, askFix(row, "results", after));
}
