import type { Candidate } from "./candidates";
import type { InputFile } from "./Collected";
import { groupBy } from "./groupBy";
import type { ReceivedSheet } from "./Received";
import { bookKey, bySource } from "./receivedOrder";

/** What was taken from each file and what was left: the two add up to its data rows. */
export function inputFiles(
  submissions: readonly ReceivedSheet[],
  taken: readonly Candidate[],
): readonly InputFile[] {
  const takenByBook = groupBy(taken, ({ received }) => bookKey(received.book));
  const books = groupBy(submissions.toSorted(bySource), ({ book }) => bookKey(book));
  return [...books].flatMap(([key, sheets]) => {
    const [first] = sheets;
    if (first === undefined) return [];
    const { file, sha256, bytes } = first.book;
    const rows = sheets.reduce((sum, { sheet }) => sum + sheet.rows.length, 0);
    const rowsTaken = takenByBook.get(key)?.length ?? 0;
    return [{ file, sha256, bytes, rowsTaken, rowsLeft: rows - rowsTaken }];
  });
}

export function linkedFiles(submissions: readonly ReceivedSheet[]): readonly string[] {
  const linked = submissions.toSorted(bySource).filter(({ book }) => book.hasExternalLinks === true);
  return [...new Set(linked.map(({ book }) => book.file))];
}
