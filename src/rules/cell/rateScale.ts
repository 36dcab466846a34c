import type { RowRule } from "../Rule";
import { cellHit, NONE } from "../support/hits";
import { computedRates } from "../support/statedRates";

/** 0.911 where 91.1 is meant, or 9110 because 91.1 was typed into a percent-formatted cell. */
export const rateScale: RowRule = {
  id: "cell/rate-scale",
  level: "warning",
  scope: "row",
  fix: "ask",
  example: {
    wrong: [{ id: "2-3-1", budget: 303, executed: 270, executionRate: 0.891 }],
    right: [{ id: "2-3-1", budget: 303, executed: 270, executionRate: 89.1 }],
  },
  check(row, context) {
    const slipped = computedRates(row, context).filter(({ verdict }) => verdict === "scale");
    return slipped.length === 0
      ? NONE
      : slipped.map(({ column, header, stated, computed, correction }) =>
          cellHit(
            row,
            column,
            { header, stated, computed },
            { kind: "ask", before: row[column].raw, after: correction },
          ),
        );
  },
};
