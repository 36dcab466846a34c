/**
 * Reads dropped files off the UI thread: bytes → grids → submissions, one file after the other. Grids go on packed: a
 * text is posted at once, a million cells are not.
 */
import { packFile } from "../actions/packedFile";
import { decisionsIn } from "../actions/review/decisionsIn";
import { isRefused, readingKey, receive } from "../actions/receive";
import { isRefusal, readSourceBook } from "../xlsx/readSourceBook";
import { readLastYear } from "../submission/lastYear";
import type {
  LastYearEvent,
  LastYearRequest,
  ReadRequest,
  ReviewCopyAnswer,
  ReviewCopyRequest,
  WorkerEvent,
} from "./readMessages";

function tell(event: WorkerEvent | LastYearEvent | ReviewCopyAnswer): void {
  self.postMessage(event);
}

async function readAll({ files, plan, mapping }: ReadRequest): Promise<void> {
  const readWith = readingKey(plan, mapping);
  for (const [index, file] of files.entries()) {
    tell({ kind: "started", index });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const modified = new Date(file.lastModified).toISOString();
    const book = await readSourceBook({ name: file.name, bytes, modified });
    const outcome = isRefusal(book) ? book : receive(book, plan, mapping);
    tell(
      isRefused(outcome)
        ? { kind: "refused", index, refusal: outcome }
        : { kind: "read", index, result: { ...packFile(outcome), readWith } },
    );
  }
  tell({ kind: "finished" });
}

async function bookIn(file: File) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return readSourceBook({ name: file.name, bytes, modified: null });
}

async function readSummary({ lastYear }: LastYearRequest): Promise<void> {
  const book = await bookIn(lastYear);
  tell({ kind: "lastYear", outcome: isRefusal(book) ? book : readLastYear(book.grids) });
}

async function readReviewCopy({ reviewCopy }: ReviewCopyRequest): Promise<void> {
  const book = await bookIn(reviewCopy);
  tell({ kind: "reviewCopy", outcome: isRefusal(book) ? book : decisionsIn(book.grids) });
}

type Request = ReadRequest | LastYearRequest | ReviewCopyRequest;

function answer(request: Request): Promise<void> {
  if ("lastYear" in request) return readSummary(request);
  return "reviewCopy" in request ? readReviewCopy(request) : readAll(request);
}

self.addEventListener("message", ({ data }: MessageEvent<Request>) => {
  answer(data).catch((error: unknown) => {
    tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  });
});
