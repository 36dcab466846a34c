/** Adding won without ever losing one. */

/** A sum that a number cannot hold exactly (above 9,007조원): some amount was surely mistyped. */
export class SumTooLarge extends Error {
  override readonly name = "SumTooLarge";

  constructor(
    /** The largest amount added, in won: the one to look at. */
    readonly largest: number,
  ) {
    super(`amounts add up beyond ${Number.MAX_SAFE_INTEGER} won; the largest is ${largest}`);
  }
}

/** Errors: SumTooLarge. */
export function sumWon(amounts: Iterable<number | null>): number {
  let sum = 0;
  let largest = 0;
  for (const amount of amounts) {
    if (amount === null) continue;
    if (Math.abs(amount) > Math.abs(largest)) largest = amount;
    sum += amount;
    if (!Number.isSafeInteger(sum)) throw new SumTooLarge(largest);
  }
  return sum;
}

/** Like `sumWon`, but null when nothing is there to be added: nothing is not zero. */
export function sumKnown(amounts: readonly (number | null)[]): number | null {
  return amounts.every((amount) => amount === null) ? null : sumWon(amounts);
}
