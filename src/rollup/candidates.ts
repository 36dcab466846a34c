/** The rows of the sheets that count, each with the project it is about and who sent it. */
import type { PlacedProject } from "../plan/lookups";
import type { SubmissionRow } from "../submission/SubmissionSheet";
import type { RowSource } from "./Collected";
import type { ReceivedSheet } from "./Received";
import type { Register } from "./register";

export interface Candidate {
  readonly received: ReceivedSheet;
  readonly fields: SubmissionRow;
  readonly source: RowSource;
  readonly submitter: string | null;
  readonly placed: PlacedProject | null;
}

export function candidatesOf(received: ReceivedSheet, register: Register): readonly Candidate[] {
  const { sheet } = received;
  return sheet.rows.map((fields) => {
    const submitter = sheet.department ?? register.department(fields.department.value);
    return {
      received,
      fields,
      source: { file: sheet.file, sheet: sheet.sheet, row: fields.row },
      submitter,
      placed: register.project(fields, submitter),
    };
  });
}
