import type { Finding } from "../../findings/Finding";
import type { SubmissionSheet } from "../../submission/SubmissionSheet";
import { ASKING, isBegun } from "./formProgress";

/**
 * What is still to be filled in is no mistake while its row has not been begun: a form as it was sent out stays
 * clean, and the list tells what is left.
 */
export function worthMarking(sheets: readonly SubmissionSheet[]): (finding: Finding) => boolean {
  const begun = new Map(
    sheets.map(({ sheet, rows }) => [sheet, new Set(rows.filter(isBegun).map(({ row }) => row))]),
  );
  return ({ rule, sheet, row }) =>
    !ASKING.has(rule) || sheet === null || row === null || begun.get(sheet)?.has(row) === true;
}
