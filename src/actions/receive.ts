import { hash } from "../plan/planKey";
import type { Plan } from "../plan/Plan";
import type { SourceBook } from "../submission/Grid";
import type { HeaderMapping } from "../submission/headerText";
import { readBook, type SkippedSheet } from "../submission/readBook";
import type { Refusal } from "../submission/Refusal";
import type { SubmissionSheet } from "../submission/SubmissionSheet";

/** One workbook with the submissions found in it. */
export interface ReceivedFile {
  readonly book: SourceBook;
  readonly sheets: readonly SubmissionSheet[];
  /** Sheets that are no submissions, with the reason: nothing is left out without a line. */
  readonly skipped: readonly SkippedSheet[];
  /** The grids of its submissions, packed (`packFile`); absent where `book` holds them itself. */
  readonly packed?: string;
  /** The `readingKey` it was read with; absent where plan and answers cannot have changed since. */
  readonly readWith?: string;
}

export function isRefused(outcome: ReceivedFile | Refusal): outcome is Refusal {
  return "reason" in outcome;
}

/** The submissions of a workbook, or the refusal of a workbook of another kind. */
export function receive(book: SourceBook, plan: Plan, mapping?: HeaderMapping): ReceivedFile | Refusal {
  const { sheets, skipped } = readBook(book, plan, mapping);
  if (sheets.length > 0) return { book, sheets, skipped };
  const reason = skipped.some(({ why }) => why === "collected") ? "consolidated" : "no-submission-sheet";
  const detail = skipped.map(({ sheet, why }) => `${sheet}: ${why}`).join(", ");
  return { file: book.file, reason, detail: detail === "" ? null : detail };
}

/** Equal for readings that come out the same: of the same plan, with the same answers about headers. */
export function readingKey(plan: Plan, mapping: HeaderMapping): string {
  const text = JSON.stringify([plan, [...mapping].sort()]);
  return `${text.length}-${hash(text)}`;
}
