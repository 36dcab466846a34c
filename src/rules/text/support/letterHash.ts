/** Letters and numbers of a passage, without what stands between them, in a form that is cheap to compare. */
import { KIND, meaningOf } from "./characters";

/** How many letters and numbers, in UTF-16 code units, and a hash of them. */
export interface Letters {
  readonly count: number;
  /** Of 32 bits. Equal letters and numbers in the same order have equal hashes, whatever stands between them. */
  readonly hash: number;
}

const PRIME = 0x01000193;

/** The hash of letters and one more behind them; of none it is 0. */
export function hashWith(hash: number, letter: number): number {
  return (Math.imul(hash, PRIME) + letter) | 0;
}

/** Letters and those of a short passage behind them. */
export function withLetters(before: Letters, text: string, from: number, to: number): Letters {
  let { count, hash } = before;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    const meaning = meaningOf(code);
    if ((meaning & KIND.letter) !== 0) {
      count += 1;
      hash = hashWith(hash, code);
    } else if ((meaning & KIND.half) !== 0) {
      const wide = wideLetterAt(text, at);
      if (wide === null) continue;
      count += 2;
      hash = hashWith(hash, wide);
    }
  }
  return { count, hash };
}

/** Letters that stand behind others, of which both together are known. */
export function lettersBehind(before: Letters, together: Letters): Letters {
  const count = together.count - before.count;
  return { count, hash: (together.hash - Math.imul(before.hash, powerOf(PRIME, count))) | 0 };
}

/** Of 32 bits. */
function powerOf(base: number, exponent: number): number {
  let power = 1;
  let factor = base;
  for (let left = exponent; left > 0; left >>= 1) {
    if ((left & 1) === 1) power = Math.imul(power, factor);
    factor = Math.imul(factor, factor);
  }
  return power;
}

const LETTER = /[\p{L}\p{N}]/u;

/** The letter or number of two code units that begins at this place, else null. */
export function wideLetterAt(text: string, at: number): number | null {
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff && LETTER.test(String.fromCodePoint(point)) ? point : null;
}
