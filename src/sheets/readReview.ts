/** Decisions read back from 검토, wherever its table stands and however it was sorted. */
import { REVIEW_STATES, type ReviewState, type StoredDecision } from "../review/decisions";
import { scalarOf, type Cell, type Grid } from "../submission/Grid";
import { REVIEW_COLUMNS, type ReviewKey } from "./reviewColumns";

const STORED = ["key", "state", "comment", "reviewer", "decidedAt", "fingerprint"] as const;

/** Empty when the grid holds no such table. A line without a key or with an unknown state holds no decision. */
export function readReview(grid: Grid): StoredDecision[] {
  for (let row = 0; row < grid.rows.length; row++) {
    const places = placesIn(grid.rows[row] ?? []);
    if (places !== null) return grid.rows.slice(row + 1).flatMap((cells) => decisionIn(cells, places));
  }
  return [];
}

type Places = ReadonlyMap<ReviewKey, number>;

function placesIn(cells: readonly Cell[]): Places | null {
  const places = new Map<ReviewKey, number>();
  for (const { key, header } of REVIEW_COLUMNS) {
    const column = cells.findIndex((cell) => scalarOf(cell) === header);
    if (column >= 0) places.set(key, column);
  }
  return STORED.every((key) => places.has(key)) ? places : null;
}

function decisionIn(cells: readonly Cell[], places: Places): StoredDecision[] {
  const text = (key: ReviewKey): string => String(scalarOf(cells[places.get(key) ?? -1]) ?? "").trim();
  const state = REVIEW_STATES.find((known): known is ReviewState => known === text("state"));
  const key = text("key");
  if (key === "" || state === undefined) return [];
  return [
    {
      key,
      state,
      comment: text("comment"),
      reviewer: text("reviewer"),
      decidedAt: text("decidedAt") || null,
      fingerprint: text("fingerprint") || null,
    },
  ];
}
