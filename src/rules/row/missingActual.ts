import type { RowRule } from "../Rule";
import { isEmpty } from "../support/fields";
import { groupOf } from "../support/groups";
import { cellHit, NONE } from "../support/hits";
import { TRAIT } from "../support/traits";

/** A target without a result. "None" is no result where there is a target, except for a project that did not run. */
export const missingActual: RowRule = {
  id: "row/missing-actual",
  level: "error",
  scope: "row",
  concerns: TRAIT.noActual,
  example: {
    wrong: [{ id: "2-3-3", target: 8, actual: null, status: "지연" }],
    right: [{ id: "2-3-3", target: 8, actual: 5, status: "지연" }],
  },
  check(row, context) {
    if (!isEmpty(row.actual) || groupOf(row, context).notRun !== null) return NONE;
    if (row.actual.state === "none" && row.target.state === "none") return NONE;
    const facts = { indicator: row.indicator.value, target: row.target.value };
    const isNone = row.actual.state === "none";
    return [cellHit(row, "actual", isNone ? { ...facts, stated: row.actual.raw } : facts)];
  },
};
