import { carryOver, type Review } from "../../review/decisions";
import type { ReviewBook } from "../../review/reviewBook";
import { SHEET } from "../../sheets/names";
import { readReview } from "../../sheets/readReview";
import type { Grid } from "../../submission/Grid";
import type { WorkbookPort } from "../../workbook/WorkbookPort";
import { parseLastDecisions, UNDO_SETTING, type LastDecisions } from "./lastDecisions";
import { parseReviewBook, REVIEW_SETTING } from "./reviewSetting";

export interface ReviewQueue extends Review {
  readonly book: ReviewBook;
  /** The last decisions, which can be taken back; null when there are none. */
  readonly last: LastDecisions | null;
}

/**
 * The flags of the last run with the decisions now on 검토, sorted, filtered and edited there as people may have; null
 * before the first run. One round trip. Errors: HostError.
 */
export async function reviewQueue(port: WorkbookPort): Promise<ReviewQueue | null> {
  const reading = await port.readFront({ also: [SHEET.review], settings: [REVIEW_SETTING, UNDO_SETTING] });
  const book = parseReviewBook(reading.settings[REVIEW_SETTING]);
  if (book === null) return null;
  const grid = reviewGridIn(reading.grids);
  return {
    ...carryOver(book.flags, grid === null ? [] : readReview(grid)),
    book,
    last: parseLastDecisions(reading.settings[UNDO_SETTING]),
  };
}

export function reviewGridIn(grids: readonly Grid[]): Grid | null {
  return grids.find(({ sheet }) => sheet === SHEET.review) ?? null;
}
