import type { RowRule } from "../Rule";
import { cellHit, NONE } from "../support/hits";
import { excerptOf, textOf } from "./support/passages";
import { earlierPeriods } from "./support/periods";
import { SIGN } from "./support/signs";

/** Results as of an earlier year. Quiet where that year is only compared with or referred to. */
export const stalePeriod: RowRule = {
  id: "text/stale-period",
  level: "warning",
  scope: "row",
  concerns: SIGN.dated,
  example: {
    wrong: [{ id: "1-1-4", results: "- 등록 동아리 120개 지원(’21.11월 기준)" }],
    right: [{ id: "1-1-4", results: "- 등록 동아리 120개 지원(’22.11월 기준)" }],
  },
  check(row, { plan }) {
    const text = textOf(row, "results");
    if (text === null) return NONE;
    const periods = earlierPeriods(text, plan.year);
    if (periods.length === 0) return NONE;
    return periods.map(({ start, end, year }) =>
      cellHit(row, "results", { excerpt: excerptOf(text, start, end), year, planYear: plan.year }),
    );
  },
};
