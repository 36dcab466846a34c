import { columnOf } from "../../submission/columns";
import { normaliseName } from "../../submission/names";
import type { Hit, RowRule, SheetContext } from "../Rule";
import { cellHit, NONE } from "../support/hits";
import { identify } from "../support/identify";

/** Any one of a joint project's departments is right, and so is a division of it (평생교육국 평생교육과). */
export const wrongDepartment: RowRule = {
  id: "row/wrong-department",
  level: "warning",
  scope: "row",
  fix: "ask",
  example: {
    wrong: [{ id: "2-3-3", department: "행정국" }],
    right: [{ id: "2-3-3", department: "평생교육국" }],
  },
  check(row, context) {
    const registered = identify(row, context)?.project.departments ?? [];
    const [owner] = registered;
    if (owner === undefined) return NONE;
    const stated = row.department.value;
    if (stated !== null && stated !== owner && !names(stated, registered)) {
      const facts = { header: columnOf("department").header, stated, registered, submitter: null };
      return [cellHit(row, "department", facts, { kind: "ask", before: row.department.raw, after: owner })];
    }
    return sentByAnother(row, registered, context);
  },
};

function names(stated: string, registered: readonly string[]): boolean {
  if (registered.some((department) => department === stated)) return true;
  const parts = stated.split(/[,/、;&\n]|\s및\s/u).map(normaliseName);
  return registered.some((department) => parts.some((part) => part.startsWith(normaliseName(department))));
}

/** The row is right about its department, but stands in another one's sheet. Rows alone never say whose sheet it is. */
function sentByAnother(
  row: Parameters<RowRule["check"]>[0],
  registered: readonly string[],
  { sheet }: SheetContext,
): readonly Hit[] {
  const submitter = sheet.departmentFrom === "rows" ? null : sheet.department;
  if (submitter === null || registered.includes(submitter)) return NONE;
  const facts = {
    header: columnOf("department").header,
    stated: row.department.value,
    registered,
    submitter,
  };
  return [cellHit(row, row.department.cell === null ? "id" : "department", facts)];
}
