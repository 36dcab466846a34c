import { carryOver, type Review, type StoredDecision } from "../../review/decisions";
import { toReviewBook, type ReviewBook, type UndatedReviewBook } from "../../review/reviewBook";
import { SHEET } from "../../sheets/names";
import { readReview } from "../../sheets/readReview";
import { reviewModel } from "../../sheets/review";
import type { Language } from "../../words/language";
import { flagMessage } from "../../words/review";
import type { Undated } from "../../workbook/pack";
import type { SheetModel } from "../../workbook/SheetModel";
import type { WorkbookReading } from "../../workbook/WorkbookPort";
import type { Judgement } from "../judge";
import { OPEN_WORKBOOK } from "../openSubmissions";
import { packReviewBook, parseReviewBook, REVIEW_SETTING } from "./reviewSetting";

export interface ReviewPart {
  /** 검토, with the decisions of earlier runs carried over. */
  readonly model: SheetModel;
  /** For REVIEW_SETTING. */
  readonly book: Undated;
  readonly review: Review;
  /** Submission sheets of the open workbook, on which flags can be marked. */
  readonly openSheets: readonly string[];
}

/** What a run writes for the reviewer. The reading must have asked for REVIEW_SETTING. */
export function reviewPart(
  reading: WorkbookReading,
  { plan, consolidation, findings, flags }: Judgement,
  language: Language,
): ReviewPart {
  const decisions = decisionsOn(reading);
  const previous = parseReviewBook(reading.settings?.[REVIEW_SETTING]);
  const rows = [...consolidation.counted, ...consolidation.excluded];
  const own = rows.filter(({ source }) => source.file === OPEN_WORKBOOK);
  const openSheets = [...new Set(own.map(({ source }) => source.sheet))];
  const book = toReviewBook({ plan, consolidation, findings, flags, decisions, previous, openSheets });
  const review = carryOver(flags, decisions);
  return {
    model: reviewSheet(book, review, language),
    book: packReviewBook(book),
    review,
    openSheets: book.openSheets,
  };
}

export function decisionsOn({ grids }: Pick<WorkbookReading, "grids">): readonly StoredDecision[] {
  return grids.filter(({ sheet }) => sheet === SHEET.review).flatMap(readReview);
}

export function reviewSheet(book: UndatedReviewBook, review: Review, language: Language): SheetModel {
  return reviewModel(review, book.year, {
    language,
    message: (flag) => flagMessage(flag, language),
    projectName: (id) => nameOf(book, id),
  });
}

/** The name of a project that had a flag once; null when nothing is kept of it. */
export function nameOf({ names }: Pick<ReviewBook, "names">, id: string): string | null {
  return names.find((named) => named.id === id)?.name ?? null;
}
