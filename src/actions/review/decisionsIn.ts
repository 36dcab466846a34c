import type { StoredDecision } from "../../review/decisions";
import { findReviewTable } from "../../sheets/reviewColumns";
import { readReview } from "../../sheets/readReview";
import type { Grid } from "../../submission/Grid";

/** The decisions in another copy of this workbook; null when it holds no 검토. */
export function decisionsIn(grids: readonly Grid[]): readonly StoredDecision[] | null {
  const grid = grids.find((each) => findReviewTable(each) !== null);
  return grid === undefined ? null : readReview(grid);
}
