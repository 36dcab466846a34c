import type { SubmissionRow } from "../../submission/SubmissionSheet";
import type { Hit, RowRule } from "../Rule";
import { cellHit } from "../support/hits";
import { around, askFix, excerptOf, hitsInTexts, replaced, type TextColumn } from "./support/passages";
import { straysIn, type Stray } from "./support/strays";
import { SIGN } from "./support/signs";

/** A slip of the keyboard: back-tick, digit inside a word, lone letter, doubled comma, broken character. */
export const strayCharacter: RowRule = {
  id: "text/stray-character",
  level: "info",
  scope: "row",
  fix: "ask",
  concerns: SIGN.stray,
  example: {
    wrong: [{ id: "1-1-4", results: "- 입7문 과정 5회 운영`" }],
    right: [{ id: "1-1-4", results: "- 입문 과정 5회 운영" }],
  },
  check(row) {
    return hitsInTexts(row, straysIn, hitOf);
  },
};

function hitOf(row: SubmissionRow, column: TextColumn, text: string, { at, length, character }: Stray): Hit {
  const { start, end } = around(text, at, length);
  const after = replaced(text, at, at + length, "");
  const facts = {
    excerpt: excerptOf(text, start, end),
    character,
    suggestion: excerptOf(after, start, end - length),
  };
  return cellHit(row, column, facts, askFix(row, column, after));
}
