import { normaliseName } from "../../submission/names";
import type { SubmissionRow } from "../../submission/SubmissionSheet";
import type { Hit, SheetContext, SheetRule } from "../Rule";
import { MONEY_COLUMNS } from "../support/fields";
import { projectGroups, type ProjectGroup } from "../support/groups";
import { cellHit } from "../support/hits";

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
    const hits: Hit[] = [];
    for (const [project, group] of projectGroups(context)) {
      if (group.rows.length > 1) hits.push(...repeats(project, group, context));
    }
    return hits;
  },
};

function repeats(project: string, group: ProjectGroup, { sheet }: SheetContext): Hit[] {
  const named = new Set<string>();
  let money: SubmissionRow | null = null;
  const hits: Hit[] = [];
  for (const row of group.rows) {
    const indicator = normaliseName(row.indicator.value ?? "");
    const again = money !== null && carriesMoney(row);
    if (again || named.has(indicator)) {
      const facts = {
        project,
        what: again ? "amount" : "indicator",
        firstFile: sheet.file,
        firstSheet: sheet.sheet,
        firstRow: group.first.row,
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
