import { compareBy, compareText } from "../rollup/compareText";
import type { SourceBook } from "../submission/Grid";
import type { ReceivedFile } from "./receive";

/** `실적.xlsx`, 2 → `실적 (2).xlsx`. */
function numbered(file: string, number: number): string {
  const dot = file.lastIndexOf(".");
  return dot <= 0 ? `${file} (${number})` : `${file.slice(0, dot)} (${number})${file.slice(dot)}`;
}

function renamed(received: ReceivedFile, file: string): ReceivedFile {
  return {
    ...received,
    book: { ...received.book, file },
    sheets: received.sheets.map((sheet) => ({ ...sheet, file })),
  };
}

type Named = Pick<SourceBook, "sha256" | "modified">;

const byAge = compareBy<Named>(
  (a, b) => compareText(a.modified ?? "", b.modified ?? ""),
  (a, b) => compareText(a.sha256, b.sha256),
);

/**
 * Different files of one name (from different folders, or sent again under the same name) get a number, the later the
 * higher, so that a source always means one file. The same contents under the same name stay: they are one file given
 * twice. Which gets which number depends on the files, not on the order they came in.
 */
export function withUniqueNames(files: readonly ReceivedFile[]): ReceivedFile[] {
  const byName = new Map<string, Map<string, Named>>();
  for (const { book } of files) {
    const same = byName.get(book.file) ?? new Map<string, Named>();
    byName.set(book.file, same);
    const known = same.get(book.sha256);
    if (known === undefined || byAge(book, known) < 0) same.set(book.sha256, book);
  }
  return files.map((received) => {
    const { file, sha256 } = received.book;
    const ordered = [...(byName.get(file)?.values() ?? [])].sort(byAge);
    const place = ordered.findIndex((book) => book.sha256 === sha256);
    return place <= 0 ? received : renamed(received, numbered(file, place + 1));
  });
}
