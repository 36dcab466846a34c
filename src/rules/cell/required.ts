import { columnOf } from "../../submission/columns";
import type { SubmissionRow } from "../../submission/SubmissionSheet";
import type { Fix, Hit, RowRule, SheetContext } from "../Rule";
import { isEmpty } from "../support/fields";
import { groupOf } from "../support/groups";
import { cellHit, NONE } from "../support/hits";
import { findByCode, findByName } from "../support/identify";
import { TRAIT } from "../support/traits";

/**
 * What every project must state. Targets, results and reasons have rules of their own; area, task and department are
 * known from the register. "None" is an answer for an amount, not for a name or a status.
 */
export const required: RowRule = {
  id: "cell/required",
  level: "error",
  scope: "row",
  fix: "ask",
  concerns: TRAIT.incomplete,
  example: {
    wrong: [
      { id: "2-3-3", project: "행복교육 등 민주시민 역량 강화", budget: 379, executed: null, status: "지연" },
    ],
    right: [
      { id: "2-3-3", project: "행복교육 등 민주시민 역량 강화", budget: 379, executed: 219, status: "지연" },
    ],
  },
  check(row, context) {
    const hits = isEmpty(row.id) || isEmpty(row.project) ? nameHits(row, context) : NONE;
    const group = groupOf(row, context);
    if (group.first !== row) return hits;
    if (!OF_THE_PROJECT.some((column) => isMissing(row, column))) return hits;
    const missing = OF_THE_PROJECT.filter((column) => group.rows.every((other) => isMissing(other, column)));
    if (missing.length === 0) return hits;
    return [...hits, ...missing.map((column) => cellHit(row, column, { header: columnOf(column).header }))];
  },
};

/** Stated once for a project, on whichever of its rows. */
const OF_THE_PROJECT = ["budget", "executed", "status"] as const;

function isMissing(row: SubmissionRow, column: (typeof OF_THE_PROJECT)[number]): boolean {
  return column === "status" ? isEmpty(row.status) : row[column].state === "blank";
}

function nameHits(row: SubmissionRow, context: SheetContext): Hit[] {
  const hits: Hit[] = [];
  if (isEmpty(row.id)) {
    const after = findByName(row.project.value, context)?.project.id ?? null;
    hits.push(
      cellHit(row, "id", { header: columnOf("id").header, suggestion: after }, ask(row.id.raw, after)),
    );
  }
  if (isEmpty(row.project)) {
    const after = findByCode(row, context.plan)?.project.name ?? null;
    const facts = { header: columnOf("project").header, suggestion: after };
    hits.push(cellHit(row, "project", facts, ask(row.project.raw, after)));
  }
  return hits;
}

function ask(before: string, after: string | null): Fix | null {
  return after === null ? null : { kind: "ask", before, after };
}
