import { SHEET } from "../sheets/names";
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
