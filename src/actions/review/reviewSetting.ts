import type { ReviewBook, UndatedReviewBook } from "../../review/reviewBook";
import { packUndated, tryUnpack, type Undated } from "../../workbook/pack";

/** Where the book of the last run is kept in the workbook. */
export const REVIEW_SETTING = "chwihap.review";

/** A setting travels in one request, of which Excel on the web takes 5 MB. */
const MOST_CHARACTERS = 2_000_000;

/** Packed; where that is too large, without the rows, which stand on 취합원본 as well. */
export function packReviewBook(book: UndatedReviewBook): Undated {
  const whole = packUndated(JSON.stringify(book));
  return whole.rest.length <= MOST_CHARACTERS ? whole : packUndated(JSON.stringify(withoutRows(book)));
}

/** Null where no run was kept, or somebody edited the setting: the next run makes it anew. */
export function parseReviewBook(text: string | null | undefined): ReviewBook | null {
  return tryUnpack(text) as ReviewBook | null;
}

function withoutRows(book: UndatedReviewBook): UndatedReviewBook {
  return {
    ...book,
    projects: book.projects.map((project) => (project.missed ? project : { ...project, rows: [] })),
    findings: [],
    earlier: [],
  };
}
