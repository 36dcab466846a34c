import type { Hit, RowRule } from "../Rule";
import { cellHit, NONE } from "../support/hits";
import { uncommaedIn } from "./support/commas";
import { askFix, replaced, TEXT_COLUMNS, textOf } from "./support/passages";

/** Counts and amounts of four digits and more without commas. Years, codes and generations (5060세대) are none. */
export const numberFormat: RowRule = {
  id: "text/number-format",
  level: "info",
  scope: "row",
  fix: "ask",
  example: {
    wrong: [{ id: "1-1-4", results: "- 1000명 수료" }],
    right: [{ id: "1-1-4", results: "- 2022년 1,000명 수료" }],
  },
  check(row) {
    let hits: Hit[] | null = null;
    for (const column of TEXT_COLUMNS) {
      const text = textOf(row, column);
      if (text === null) continue;
      for (const { start, end, raw, suggestion, number } of uncommaedIn(text)) {
        const fix = askFix(row, column, replaced(text, start, end, number));
        (hits ??= []).push(cellHit(row, column, { raw, suggestion }, fix));
      }
    }
    return hits ?? NONE;
  },
};
