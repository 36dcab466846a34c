import { departmentOf, findProject } from "../../plan/lookups";
import type { Plan } from "../../plan/Plan";
import { normaliseName } from "../../submission/names";
import type { CrossHit, PlanRule } from "../Rule";
import { MONEY_COLUMNS } from "../support/fields";
import { cellHit } from "../support/hits";
import { submittedOf, type SubmittedRow } from "../support/submitted";

/**
 * The project arrives in several sheets. The registered department's row counts; each department of a joint project may
 * send its own. Within one sheet, src/rules/row/duplicateProject.ts looks.
 */
export const duplicateAcrossSheets: PlanRule = {
  id: "row/duplicate-project",
  level: "error",
  scope: "plan",
  example: {
    wrong: "제출_평생교육국: 2-3-3 예산 379 | 제출_행정국: 2-3-3 예산 379",
    right: "제출_평생교육국: 2-3-3 예산 379",
  },
  check(context) {
    const hits: CrossHit[] = [];
    for (const [project, rows] of submittedOf(context).byProject) {
      const firsts = firstOfEachSheet(rows);
      if (firsts.length > 1) hits.push(...repeats(project, firsts, rows, context.plan));
    }
    return hits;
  },
};

function firstOfEachSheet(rows: readonly SubmittedRow[]): readonly SubmittedRow[] {
  return rows.filter(({ sheet }, index) => index === 0 || rows[index - 1]?.sheet !== sheet);
}

function repeats(
  project: string,
  firsts: readonly SubmittedRow[],
  rows: readonly SubmittedRow[],
  plan: Plan,
): CrossHit[] {
  const registered = findProject(plan, project)?.departments ?? [];
  const own = firsts.filter(({ submitter }) => submitter !== null && registered.includes(submitter));
  const owner = departmentOf(plan, project);
  const kept = own.find(({ submitter }) => submitter === owner) ?? own[0] ?? firsts[0];
  if (kept === undefined) return [];
  return firsts
    .filter((first) => first !== kept && !isPartnersOwn(first, own, rows))
    .map((first) => hitOf(project, first, kept));
}

/** A registered department's own sheet, unless an earlier sheet of the same department says the same already. */
function isPartnersOwn(
  first: SubmittedRow,
  own: readonly SubmittedRow[],
  rows: readonly SubmittedRow[],
): boolean {
  if (!own.includes(first)) return false;
  const earlier = own.slice(0, own.indexOf(first)).filter(({ submitter }) => submitter === first.submitter);
  const before = rows.filter(({ sheet }) => earlier.some((one) => one.sheet === sheet));
  return !before.some(({ row }) => sayTheSame(row, first.row));
}

function sayTheSame(one: SubmittedRow["row"], other: SubmittedRow["row"]): boolean {
  const carriesMoney = (row: SubmittedRow["row"]): boolean =>
    MONEY_COLUMNS.some((column) => (row[column].value ?? 0) !== 0);
  const indicator = (row: SubmittedRow["row"]): string => normaliseName(row.indicator.value ?? "");
  return (carriesMoney(one) && carriesMoney(other)) || indicator(one) === indicator(other);
}

function hitOf(project: string, { sheet, row, submitter }: SubmittedRow, kept: SubmittedRow): CrossHit {
  const facts = {
    project,
    what: "sheet",
    firstFile: kept.sheet.file,
    firstSheet: kept.sheet.sheet,
    firstRow: kept.row.row,
    firstDepartment: kept.submitter,
    department: submitter,
  };
  return { ...cellHit(row, row.id.cell === null ? "project" : "id", facts), sheet, project };
}
