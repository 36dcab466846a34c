import type { SubmissionRow } from "../../submission/SubmissionSheet";
import type { Hit, RowRule, SheetContext } from "../Rule";
import { cellHit, NONE } from "../support/hits";
import { rateDisagreement, type StatedRate } from "../support/statedRates";
import { TRAIT } from "../support/traits";

/** 0.911 where 91.1 is meant, or 9110 because 91.1 was typed into a percent-formatted cell. */
export const rateScale: RowRule = {
  id: "cell/rate-scale",
  level: "warning",
  scope: "row",
  fix: "ask",
  concerns: TRAIT.rated,
  example: {
    wrong: [{ id: "2-3-1", budget: 303, executed: 270, executionRate: 0.891 }],
    right: [{ id: "2-3-1", budget: 303, executed: 270, executionRate: 89.1 }],
  },
  check(row, context) {
    const execution = scaleHit(row, "executionRate", context);
    const achievement = scaleHit(row, "achievementRate", context);
    if (execution === null && achievement === null) return NONE;
    return [execution, achievement].filter((hit) => hit !== null);
  },
};

function scaleHit(row: SubmissionRow, column: StatedRate["column"], context: SheetContext): Hit | null {
  const rate = rateDisagreement(row, column, context);
  if (rate === null || rate.verdict !== "scale") return null;
  const { header, stated, computed, correction } = rate;
  return cellHit(
    row,
    column,
    { header, stated, computed },
    { kind: "ask", before: row[column].raw, after: correction },
  );
}
