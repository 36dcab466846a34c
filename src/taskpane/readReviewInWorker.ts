import type { StoredDecision } from "../review/decisions";
import type { Refusal } from "../submission/Refusal";
import { readerTask } from "./readerTask";
import type { ReviewCopyAnswer, ReviewCopyRequest } from "./readMessages";

/** The decisions in another copy of this workbook, read in a worker of its own; null when it holds no 검토. */
export function readReviewInWorker(
  file: File,
  signal: AbortSignal,
): Promise<readonly StoredDecision[] | Refusal | null> {
  const request: ReviewCopyRequest = { reviewCopy: file };
  return readerTask<ReviewCopyAnswer, readonly StoredDecision[] | Refusal | null>(
    request,
    signal,
    ({ outcome }, done) => {
      done(outcome);
    },
  );
}
