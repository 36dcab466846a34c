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

/**
 * Different files of one name (from different folders) get a number, so that a source always means one file. The same
 * contents under the same name stay: they are one file given twice. Which gets which number depends on contents, not
 * on the order the files came in.
 */
export function withUniqueNames(files: readonly ReceivedFile[]): ReceivedFile[] {
  const digests = new Map<string, Set<string>>();
  for (const { book } of files)
    digests.set(book.file, (digests.get(book.file) ?? new Set()).add(book.sha256));
  return files.map((received) => {
    const { file, sha256 } = received.book;
    const place = [...(digests.get(file) ?? [])].sort().indexOf(sha256);
    return place <= 0 ? received : renamed(received, numbered(file, place + 1));
  });
}
