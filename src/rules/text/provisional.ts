import type { RowRule } from "../Rule";
import { cellHit, NONE } from "../support/hits";
import { around, excerptOf, textOf } from "./support/passages";
import { provisionalsIn } from "./support/provisionals";

/** Expected, provisional or estimated figures among the results. An outlook on a later year is none. */
export const provisional: RowRule = {
  id: "text/provisional",
  level: "warning",
  scope: "row",
  example: {
    wrong: [{ id: "1-1-4", results: "- 5,596명 수료(12월 수료 예상 인원 포함)" }],
    right: [{ id: "1-1-4", results: "- 예상 인원을 넘는 5,596명 수료" }],
  },
  check(row, { plan }) {
    const text = textOf(row, "results");
    if (text === null) return NONE;
    const found = provisionalsIn(text, plan.year);
    if (found.length === 0) return NONE;
    return found.map(({ word, start, end }) => {
      const place = around(text, start, end - start);
      return cellHit(row, "results", { word, excerpt: excerptOf(text, place.start, place.end) });
    });
  },
};
