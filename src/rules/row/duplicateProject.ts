import { normaliseName } from "../../submission/names";
import type { SubmissionRow } from "../../submission/SubmissionSheet";
import type { Hit, SheetContext, SheetRule } from "../Rule";
import { MONEY_COLUMNS } from "../support/fields";
import { projectGroups, type ProjectGroup } from "../support/groups";
import { cellHit, NONE } from "../support/hits";

/**
 * A further row of a project is fine when it brings an indicator of its own and no second amount; otherwise the project
 * arrives twice. Across sheets, src/rules/plan/duplicateProject.ts looks.
 */
export const duplicateProject: SheetRule = {
  id: "row/duplicate-project",
  level: "error",
  scope: "sheet",
  example: {
    wrong: [
      { id: "2-3-3", budget: 379, indicator: "민주시민교육 운영(회)" },
      { id: "2-3-3", budget: 379, indicator: "시민아카데미 운영(회)" },
    ],
    right: [
      { id: "2-3-3", budget: 379, indicator: "민주시민교육 운영(회)" },
      { id: "2-3-3", budget: null, indicator: "시민아카데미 운영(회)" },
    ],
  },
  check(context) {
    const repeated = projectGroups(context).filter(({ rows }) => rows.length > 1);
    return repeated.length === 0 ? NONE : repeated.flatMap((group) => repeats(group, context));
  },
};

function repeats({ project, first, rows }: ProjectGroup, { sheet }: SheetContext): Hit[] {
  const named = new Set<string>();
  let money: SubmissionRow | null = null;
  const hits: Hit[] = [];
  for (const row of rows) {
    const indicator = normaliseName(row.indicator.value ?? "");
    const again = money !== null && carriesMoney(row);
    if (again || named.has(indicator)) {
      const facts = {
        project,
        what: again ? "amount" : "indicator",
        firstFile: sheet.file,
        firstSheet: sheet.sheet,
        firstRow: first.row,
      };
      hits.push(cellHit(row, row.id.cell === null ? "project" : "id", facts));
      continue;
    }
    named.add(indicator);
    if (carriesMoney(row)) money = row;
  }
  return hits;
}

function carriesMoney(row: SubmissionRow): boolean {
  return MONEY_COLUMNS.some((column) => (row[column].value ?? 0) !== 0);
}
