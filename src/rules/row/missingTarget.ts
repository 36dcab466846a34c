import { sameName } from "../../submission/names";
import type { SubmissionRow } from "../../submission/SubmissionSheet";
import type { RowRule, SheetContext } from "../Rule";
import { isEmpty } from "../support/fields";
import { groupOf } from "../support/groups";
import { cellHit, NONE } from "../support/hits";
import { identify } from "../support/identify";
import { TRAIT } from "../support/traits";

/** Without a target nobody can say whether it was reached. A project that did not run is judged by that alone. */
export const missingTarget: RowRule = {
  id: "row/missing-target",
  level: "warning",
  scope: "row",
  fix: "ask",
  concerns: TRAIT.noTarget,
  example: {
    wrong: [{ id: "2-3-3", indicator: "민주시민교육 운영(회)", target: null, actual: 5, status: "지연" }],
    right: [{ id: "2-3-3", indicator: "민주시민교육 운영(회)", target: 8, actual: 5, status: "지연" }],
  },
  check(row, context) {
    if (!isEmpty(row.target)) return NONE;
    const group = groupOf(row, context);
    if (group.notRun !== null) return NONE;
    const registered = registeredTarget(row, context);
    // "None" is an answer, unless the register knows better.
    if (row.target.state === "none" && registered === null) return NONE;
    const facts = { indicator: row.indicator.value, registered };
    const before = row.target.raw;
    return [
      cellHit(row, "target", facts, registered === null ? null : { kind: "ask", before, after: registered }),
    ];
  },
};

/** The register's target, where the row is about the register's indicator or names none. */
function registeredTarget(row: SubmissionRow, context: SheetContext): number | null {
  const project = identify(row, context)?.project ?? null;
  const stated = row.indicator.value;
  if (project === null || project.target === null) return null;
  const isOurs = stated === null || (project.indicator !== null && sameName(stated, project.indicator));
  return isOurs ? project.target : null;
}
