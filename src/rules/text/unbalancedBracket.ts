import type { SubmissionRow } from "../../submission/SubmissionSheet";
import type { Hit, RowRule } from "../Rule";
import { cellHit } from "../support/hits";
import { unpairedIn, type Unpaired } from "./support/pairing";
import { around, askFix, excerptOf, hitsInTexts, replaced, type TextColumn } from "./support/passages";
import { SIGN } from "./support/signs";

/** Brackets and quotes without a partner. Marks of numbering (`1)`) and apostrophes of years (`’22`) are none. */
export const unbalancedBracket: RowRule = {
  id: "text/unbalanced-bracket",
  level: "info",
  scope: "row",
  fix: "ask",
  concerns: SIGN.mark | SIGN.unclosed,
  example: {
    wrong: [{ id: "1-1-4", results: "- 학위 160명 수여(학사 115명, 석사 45명" }],
    right: [{ id: "1-1-4", results: "- 학위 160명 수여(학사 115명, 석사 45명)" }],
  },
  check(row) {
    return hitsInTexts(row, unpairedIn, hitOf);
  },
};

function hitOf(row: SubmissionRow, column: TextColumn, text: string, { at, mark, partner }: Unpaired): Hit {
  const { start, end } = around(text, at);
  const facts = { excerpt: excerptOf(text, start, end), mark };
  if (partner === null) return cellHit(row, column, { ...facts, suggestion: null });
  const after = replaced(text, partner.at, partner.at === at ? at + 1 : partner.at, partner.mark);
  const suggestion = excerptOf(after, start, partner.at + 1);
  return cellHit(row, column, { ...facts, suggestion }, askFix(row, column, after));
}
