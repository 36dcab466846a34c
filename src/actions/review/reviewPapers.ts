/** What leaves the review: the results, and what goes back to each department. */
import { carryOver, type Review } from "../../review/decisions";
import { exceptionsOf, type ExceptionEntry } from "../../review/exceptions";
import { returnList, type DepartmentReturn } from "../../review/returnList";
import type { ReviewBook } from "../../review/reviewBook";
import { SHEET } from "../../sheets/names";
import { reviewResultModel } from "../../sheets/reviewResult";
import { reviewReturnsModel } from "../../sheets/reviewReturns";
import type { Language } from "../../words/language";
import type { SheetModel } from "../../workbook/SheetModel";
import type { WorkbookPort } from "../../workbook/WorkbookPort";
import { decisionsOn, nameOf } from "./reviewPart";
import { reviewQueue } from "./reviewQueue";
import { parseReviewBook, REVIEW_SETTING } from "./reviewSetting";

/** Per department, what a reviewer wants put right. Errors: HostError. */
export async function returns(port: WorkbookPort): Promise<readonly DepartmentReturn[]> {
  const queue = await reviewQueue(port);
  return queue === null ? [] : returnList(queue.items, queue.book.departments);
}

/** The missed projects with rate, reason and decision. Errors: HostError. */
export async function exceptions(port: WorkbookPort): Promise<readonly ExceptionEntry[]> {
  const queue = await reviewQueue(port);
  return queue === null ? [] : exceptionsOf(queue.book, queue.items);
}

/**
 * Writes 검토결과 and 보완요청 into the workbook as they stand now, in one write that 되돌리기 takes back. False before
 * the first run. Errors: HostError.
 */
export async function writeReviewPapers(
  port: WorkbookPort,
  { language, now }: { readonly language: Language; readonly now: string },
): Promise<boolean> {
  const before = await port.read([REVIEW_SETTING]);
  const book = parseReviewBook(before.settings?.[REVIEW_SETTING]);
  if (book === null) return false;
  const review = carryOver(book.flags, decisionsOn(before));
  await port.write(reviewPapers(book, review, language), { before, at: now, activate: SHEET.reviewResult });
  return true;
}

export function reviewPapers(book: ReviewBook, review: Review, language: Language): SheetModel[] {
  return [
    reviewResultModel(
      {
        year: book.year,
        at: book.at,
        exceptions: exceptionsOf(book, review.items),
        items: review.items,
        settled: review.settled,
        projectName: (id) => nameOf(book, id),
      },
      language,
    ),
    reviewReturnsModel(returnList(review.items, book.departments), book.year, language),
  ];
}

export interface Letter {
  /** File name. */
  readonly file: string;
  readonly sheets: readonly SheetModel[];
}

/** A workbook of its own for one department: its letter and nothing else. Null when nothing goes back to it. */
export async function departmentLetter(
  port: WorkbookPort,
  department: string,
  language: Language,
): Promise<Letter | null> {
  const queue = await reviewQueue(port);
  if (queue === null) return null;
  const { year, departments } = queue.book;
  const returned = returnList(queue.items, departments).filter((entry) => entry.department === department);
  if (returned.length === 0) return null;
  const file = `${year}_${SHEET.returns}_${department}.xlsx`.replace(/[\\/:*?"<>|]/gu, "_");
  return { file, sheets: [reviewReturnsModel(returned, year, language)] };
}
