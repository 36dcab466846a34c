import type { RowRule } from "../Rule";
import { isEmpty } from "../support/fields";
import { groupOf } from "../support/groups";
import { cellHit, NONE } from "../support/hits";
import { TRAIT } from "../support/traits";

/** What was done has to be said once for every project that ran. */
export const emptyResults: RowRule = {
  id: "text/empty-results",
  level: "error",
  scope: "row",
  concerns: TRAIT.noResults,
  example: {
    wrong: [{ id: "2-3-3", status: "지연", results: null }],
    right: [{ id: "2-3-3", status: "지연", results: "- 민주시민교육 5회 운영" }],
  },
  check(row, context) {
    if (!isEmpty(row.results)) return NONE;
    const group = groupOf(row, context);
    if (group.first !== row || group.notRun !== null) return NONE;
    return group.rows.every(({ results }) => isEmpty(results)) ? [cellHit(row, "results", {})] : NONE;
  },
};
