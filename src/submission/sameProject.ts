import { sameName } from "./names";
import type { SubmissionRow } from "./SubmissionSheet";

/** True when two rows are of one project as written: the same code, or where one lacks it, the same name. */
export function sameProject(
  a: Pick<SubmissionRow, "id" | "project">,
  b: Pick<SubmissionRow, "id" | "project">,
): boolean {
  if (a.id.value !== null && b.id.value !== null) return a.id.value === b.id.value;
  return a.project.value !== null && b.project.value !== null && sameName(a.project.value, b.project.value);
}
