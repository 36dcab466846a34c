import type { CellArea } from "./Grid";

/** Answers, for rows asked in rising order, which merged cell covers a column there. */
export type MergeCursor = (row: number) => CellArea | null;

const NEVER: MergeCursor = () => null;

export function mergeCursor(merges: readonly CellArea[], column: number): MergeCursor {
  const mine = merges
    .filter((area) => area.left <= column && column <= area.right)
    .sort((a, b) => a.top - b.top);
  if (mine.length === 0) return NEVER;
  let next = 0;
  return (row) => {
    while (next < mine.length && (mine[next]?.bottom ?? 0) < row) next++;
    const area = mine[next];
    return area !== undefined && area.top <= row ? area : null;
  };
}
