import { carryOver, type StoredDecision } from "../../review/decisions";
import { merged, planMerge, type MergePlan } from "../../review/merge";
import { SHEET } from "../../sheets/names";
import type { Language } from "../../words/language";
import type { WorkbookPort } from "../../workbook/WorkbookPort";
import { decisionsOn, reviewSheet } from "./reviewPart";
import { parseReviewBook, REVIEW_SETTING } from "./reviewSetting";
import { reviewQueue } from "./reviewQueue";

/** What bringing the other copy's decisions in would mean; nothing is written. Null before the first run here. */
export async function previewMerge(
  port: WorkbookPort,
  theirs: readonly StoredDecision[],
): Promise<MergePlan | null> {
  const queue = await reviewQueue(port);
  if (queue === null) return null;
  const mine = [...queue.items.map(({ decision }) => decision), ...queue.settled];
  return planMerge(queue.book.flags, mine, theirs);
}

export interface MergeInput {
  readonly theirs: readonly StoredDecision[];
  /** By key; a conflict nobody chose goes to the later decision. */
  readonly choices: ReadonlyMap<string, "mine" | "theirs">;
  readonly language: Language;
  /** ISO time. */
  readonly now: string;
}

/**
 * Brings the other copy's decisions into 검토, in one write that 되돌리기 takes back. Decisions taken here since the
 * preview count as well. Returns what was brought together; null before the first run here. Errors: HostError.
 */
export async function mergeReviews(port: WorkbookPort, input: MergeInput): Promise<MergePlan | null> {
  const before = await port.read([REVIEW_SETTING]);
  const book = parseReviewBook(before.settings?.[REVIEW_SETTING]);
  if (book === null) return null;
  const plan = planMerge(book.flags, decisionsOn(before), input.theirs);
  const review = carryOver(book.flags, merged(plan, input.choices));
  await port.write([reviewSheet(book, review, input.language)], {
    before,
    at: input.now,
    activate: SHEET.review,
  });
  return plan;
}
