import type { ReviewItem } from "../../review/decisions";

/** Nothing more to do for it, unless its data changes. */
export function isDecided({ decision }: ReviewItem): boolean {
  return decision.state === "확인" || decision.state === "보완요청" || decision.state === "수용";
}

/** The next one that waits, from `index` on and round; -1 when all are decided. */
export function nextOpen(items: readonly ReviewItem[], index: number): number {
  for (let step = 1; step <= items.length; step += 1) {
    const at = (index + step) % items.length;
    const item = items[at];
    if (item !== undefined && !isDecided(item)) return at;
  }
  return -1;
}
