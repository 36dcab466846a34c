/** What a character is, by its code: asked for every character of every text, so without patterns. */

export function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A to Z, without marks. */
export function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** What `\s` means. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0x1680) return code === 0xa0;
  return (
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x1680 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

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
    const wide = wideLetterAt(text, at);
    if (wide === null && !LETTER.test(text.charAt(at))) continue;
    count += wide === null ? 1 : 2;
    hash = hashWith(hash, wide ?? text.charCodeAt(at));
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
