import { compareBy, compareNatural } from "../rollup/compareText";
import { SHEET } from "../sheets/names";
import type { SkippedIn } from "../sheets/summary/skippedList";
import type { SkippedSheet } from "../submission/readBook";
import type { ReceivedFile } from "./receive";

/** What goes with a form of ours. */
const BESIDE_FORM: readonly string[] = [SHEET.guide, SHEET.settings];

/** Sheets of a file that hold something and were not read, those that go with our own forms excepted. */
export function skippedSheets({
  sheets,
  skipped,
}: Pick<ReceivedFile, "sheets" | "skipped">): readonly SkippedSheet[] {
  const isOwnForm = sheets.some(({ stamp }) => stamp !== null);
  return skipped.filter(({ sheet, why }) => why !== "empty" && !(isOwnForm && BESIDE_FORM.includes(sheet)));
}

const byPlace = compareBy<SkippedIn>(
  (a, b) => compareNatural(a.file, b.file),
  (a, b) => compareNatural(a.sheet, b.sheet),
);

/** The same of several files, in the order of their names whatever order they came in. */
export function skippedIn(files: readonly ReceivedFile[]): readonly SkippedIn[] {
  return files
    .flatMap((received) =>
      skippedSheets(received).map((skipped) => ({ file: received.book.file, ...skipped })),
    )
    .toSorted(byPlace);
}
