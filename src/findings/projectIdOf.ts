import type { SheetContext } from "../rules/Rule";
import { identify } from "../rules/support/identify";
import type { SubmissionRow } from "../submission/SubmissionSheet";

/** The registered project a row is about, else the code as the row writes it, else null. */
export function projectIdOf(row: SubmissionRow, context: SheetContext): string | null {
  return identify(row, context)?.project.id ?? row.id.value;
}
