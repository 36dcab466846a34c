import { SHEET } from "../sheets/names";
import type { SkippedSheet } from "../submission/readBook";
import type { ReceivedFile } from "./receive";

/** Sheets of a file that hold something and were not read, the guide of our own forms excepted. */
export function skippedSheets({
  sheets,
  skipped,
}: Pick<ReceivedFile, "sheets" | "skipped">): readonly SkippedSheet[] {
  const isOwnForm = sheets.some(({ stamp }) => stamp !== null);
  return skipped.filter(({ sheet, why }) => why !== "empty" && !(isOwnForm && sheet === SHEET.guide));
}
