/** In which order files are seen, and which of two is the newer: never by the order they were dropped in. */
import { compareBy, compareNatural, compareText } from "./compareText";
import type { ReceivedBook, ReceivedSheet } from "./Received";
import { writtenDate } from "./writtenDate";

/** Tells files apart: two departments may send different files of the same name. */
export function bookKey(book: ReceivedBook): string {
  return JSON.stringify([book.file, book.sha256]);
}

/** By file, content and sheet. */
export const bySource = compareBy<ReceivedSheet>(
  (a, b) => compareNatural(a.book.file, b.book.file),
  (a, b) => compareText(a.book.sha256, b.book.sha256),
  (a, b) => compareNatural(a.sheet.sheet, b.sheet.sheet),
  (a, b) => compareText(a.book.modified ?? "", b.book.modified ?? ""),
);

/**
 * Newest first: by the date written on the form (the day the file was modified where there is none), then by the
 * time it was modified, then by name, the later in the alphabet being the newer (`_v2` after `_v1`).
 */
export const byFreshness = compareBy<ReceivedSheet>(
  (a, b) => compareText(dayOf(b), dayOf(a)),
  (a, b) => modifiedAt(b) - modifiedAt(a),
  (a, b) => compareNatural(b.book.file, a.book.file),
  (a, b) => compareText(b.book.sha256, a.book.sha256),
  (a, b) => compareNatural(a.sheet.sheet, b.sheet.sheet),
);

export function writtenOn(received: ReceivedSheet): string | null {
  const date = received.sheet.block.date;
  return date === null ? null : writtenDate(date.text);
}

function dayOf(received: ReceivedSheet): string {
  return writtenOn(received) ?? received.book.modified?.slice(0, 10) ?? "";
}

function modifiedAt(received: ReceivedSheet): number {
  const time = received.book.modified === null ? NaN : Date.parse(received.book.modified);
  return Number.isNaN(time) ? 0 : time;
}
