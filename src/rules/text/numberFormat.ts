import type { SubmissionRow } from "../../submission/SubmissionSheet";
import type { Hit, RowRule } from "../Rule";
import { cellHit } from "../support/hits";
import { uncommaedIn, type Uncommaed } from "./support/commas";
import { askFix, hitsInTexts, replaced, type TextColumn } from "./support/passages";
import { SIGN } from "./support/signs";

/** Counts and amounts of four digits and more without commas. Years, codes and generations (5060세대) are none. */
export const numberFormat: RowRule = {
  id: "text/number-format",
  level: "info",
  scope: "row",
  fix: "ask",
  concerns: SIGN.fourDigits,
  example: {
    wrong: [{ id: "1-1-4", results: "- 1000명 수료" }],
    right: [{ id: "1-1-4", results: "- 2022년 1,000명 수료" }],
  },
  check(row) {
    return hitsInTexts(row, uncommaedIn, hitOf);
  },
};

function hitOf(row: SubmissionRow, column: TextColumn, text: string, slip: Uncommaed): Hit {
  const { start, end, raw, suggestion, number } = slip;
  const fix = askFix(row, column, replaced(text, start, end, number));
  return cellHit(row, column, { raw, suggestion }, fix);
}
