import type { AreaBox } from "./Report";

/** Boxes that fit beside one another. */
const MOST_ACROSS = 4;

/** The boxes in rows as even as can be; null where a row has one less than the first. */
export function boxRows(boxes: readonly AreaBox[]): (AreaBox | null)[][] {
  const down = Math.ceil(boxes.length / MOST_ACROSS);
  const across = Math.max(1, Math.ceil(boxes.length / Math.max(1, down)));
  return Array.from({ length: down }, (_, row) =>
    Array.from({ length: across }, (_unused, column) => boxes[row * across + column] ?? null),
  );
}
