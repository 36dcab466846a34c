import { columnOf } from "../../submission/columns";
import type { SubmissionRow } from "../../submission/SubmissionSheet";
import type { Fix, Hit, RowRule, SheetContext } from "../Rule";
import { isEmpty } from "../support/fields";
import { groupOf } from "../support/groups";
import { cellHit } from "../support/hits";
import { findByCode, findByName } from "../support/identify";

/**
 * What every project must state. Targets, results and reasons have rules of their own; area, task and department are
 * known from the register. "None" is an answer for an amount, not for a name or a status.
 */
export const required: RowRule = {
  id: "cell/required",
  level: "error",
  scope: "row",
  fix: "ask",
  example: {
    wrong: [
      { id: "2-3-3", project: "행복교육 등 민주시민 역량 강화", budget: 379, executed: null, status: "지연" },
    ],
    right: [
      { id: "2-3-3", project: "행복교육 등 민주시민 역량 강화", budget: 379, executed: 219, status: "지연" },
    ],
  },
  check(row, context) {
    const group = groupOf(row, context);
    const hits = nameHits(row, context);
    if (group.first !== row) return hits;
    for (const column of ["budget", "executed", "status"] as const) {
      const isMissing = column === "status" ? isEmpty : isBlank;
      if (group.rows.every((other) => isMissing(other[column]))) {
        hits.push(cellHit(row, column, { header: columnOf(column).header }));
      }
    }
    return hits;
  },
};

function isBlank(field: { readonly state: string }): boolean {
  return field.state === "blank";
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
