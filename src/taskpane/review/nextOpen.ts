import { isDecision, type ReviewItem } from "../../review/decisions";

/** Nothing more to do for it, unless its data changes. */
export function isDecided({ decision }: ReviewItem): boolean {
  return isDecision(decision.state);
}

export type Direction = 1 | -1;

/** The next (or previous) one that waits, from `index` on and round; -1 when all are decided. */
export function nextOpen(items: readonly ReviewItem[], index: number, direction: Direction = 1): number {
  for (let step = 1; step <= items.length; step += 1) {
    const at = (index + direction * step + items.length * 2) % items.length;
    const item = items[at];
    if (item !== undefined && !isDecided(item)) return at;
  }
  return -1;
}
