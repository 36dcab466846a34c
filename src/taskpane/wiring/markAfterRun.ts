import { markFlags } from "../../actions/review/markFlags";
import type { ReviewBook } from "../../review/reviewBook";
import type { Language } from "../../words/language";
import { HostError, type WorkbookPort } from "../../workbook/WorkbookPort";

/**
 * Marks on submission sheets are a help, not part of the result: the run has succeeded, whatever keeps them from being
 * put. The review marks again when it opens, and says what it could not mark.
 */
export async function markAfterRun(
  port: WorkbookPort,
  run: Pick<ReviewBook, "flags" | "openSheets">,
  language: Language,
): Promise<void> {
  try {
    await markFlags(port, run, language);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}
