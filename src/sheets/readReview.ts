/** Decisions read back from 검토, wherever its table stands and however it was sorted, filtered or filled in by hand. */
import { isDecision, REVIEW_STATES, type ReviewState, type StoredDecision } from "../review/decisions";
import { scalarOf, type Cell, type Grid } from "../submission/Grid";
import { findReviewTable, type ReviewKey, type ReviewPlaces } from "./reviewColumns";
import { readTime } from "./reviewTime";

export interface ReviewLine {
  /** 0-based row on the sheet. */
  readonly row: number;
  readonly decision: StoredDecision;
  /** Fingerprint of the data the line shows; null on a line whose flag is gone. */
  readonly current: string | null;
}

/** Empty when the grid holds no such table. A line without a key holds no decision. */
export function readReview(grid: Grid): StoredDecision[] {
  return reviewLines(grid).map(({ decision }) => decision);
}

export function reviewLines(grid: Grid): ReviewLine[] {
  const places = findReviewTable(grid);
  if (places === null) return [];
  return grid.rows.flatMap((cells, row) => (row > places.headerRow ? reviewLine(cells, row, places) : []));
}

/** A row of the sheet as a line; none where it has no key. */
export function reviewLine(
  cells: readonly Cell[],
  row: number,
  { columns }: Pick<ReviewPlaces, "columns">,
): ReviewLine[] {
  const content = (key: ReviewKey) => scalarOf(cells[columns.get(key) ?? -1]);
  const text = (key: ReviewKey): string => String(content(key) ?? "").trim();
  const key = text("key");
  if (key === "") return [];
  const typed = text("state");
  const state = stateOf(typed);
  const current = text("current") || null;
  return [
    {
      row,
      current,
      decision: {
        key,
        // A word that is no state still says that somebody had an opinion: kept with the comment, to be looked at.
        state: state ?? "재확인 필요",
        comment: state === null ? [typed, text("comment")].filter(Boolean).join(" / ") : text("comment"),
        reviewer: text("reviewer"),
        decidedAt: readTime(content("decidedAt")),
        fingerprint: state !== null && isDecision(state) ? (current ?? written(text)) : written(text),
      },
    },
  ];
}

function written(text: (key: ReviewKey) => string): string | null {
  return text("fingerprint") || null;
}

/** A cell somebody emptied is undecided again; spaces inside do not matter. */
function stateOf(typed: string): ReviewState | null {
  if (typed === "") return "미검토";
  const bare = (state: string): string => state.normalize("NFKC").replace(/\s+/gu, "");
  return REVIEW_STATES.find((state) => bare(state) === bare(typed)) ?? null;
}
