import type { Field } from "../../submission/SubmissionSheet";
import type { RowRule } from "../Rule";
import { isEmpty } from "../support/fields";
import { cellHit, NONE } from "../support/hits";
import { findByName, identify } from "../support/identify";
import { nearestProject } from "../support/suggest";

/** Neither code nor name is in the register, so the row cannot be counted. */
export const unknownProject: RowRule = {
  id: "row/unknown-project",
  level: "error",
  scope: "row",
  fix: "ask",
  example: {
    wrong: [{ id: "2-3-99", project: "모두의학교 운영" }],
    right: [{ id: "2-3-1", project: "모두의학교 운영 활성화" }],
  },
  check(row, context) {
    // Without code and name there is nothing to look up: cell/required asks for both.
    if (identify(row, context) !== null || (!saysSomething(row.id) && !saysSomething(row.project)))
      return NONE;
    const near = row.project.value === null ? null : nearestProject(row.project.value, context.plan);
    const suggested = findByName(near, context)?.project ?? null;
    const facts = {
      code: row.id.value ?? row.id.raw,
      name: row.project.value ?? row.project.raw,
      suggestedCode: suggested?.id ?? null,
      suggestedName: suggested?.name ?? null,
    };
    const column = row.id.cell === null || (isEmpty(row.id) && row.project.cell !== null) ? "project" : "id";
    const after = column === "id" ? suggested?.id : suggested?.name;
    const fix = after === undefined ? null : ({ kind: "ask", before: row[column].raw, after } as const);
    return [cellHit(row, column, facts, fix)];
  },
};

function saysSomething({ state }: Field<string>): boolean {
  return state === "value" || state === "unreadable";
}
