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

/** 0 not asked yet, 1 a letter or a number, 2 anything else; by code unit. */
const KINDS = new Uint8Array(0x10000);
const LETTER = /[\p{L}\p{N}]/u;
const SURROGATES = { from: 0xd800, to: 0xdfff } as const;

function isLetter(code: number): boolean {
  const known = KINDS[code] ?? 0;
  if (known !== 0) return known === 1;
  const letter = LETTER.test(String.fromCharCode(code));
  KINDS[code] = letter ? 1 : 2;
  return letter;
}

export interface Letters {
  /** In UTF-16 code units. */
  readonly count: number;
  /** Of 32 bits; equal letters and numbers in the same order have equal hashes. */
  readonly hash: number;
}

/** Letters and numbers of a passage, without what stands between them. */
export function lettersIn(text: string, from: number, to: number): Letters {
  let count = 0;
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= SURROGATES.from && code <= SURROGATES.to) {
      // Rare letters of two units: counted by what they are together.
      const point = text.codePointAt(at) ?? code;
      if (point > 0xffff && LETTER.test(String.fromCodePoint(point))) {
        count += 2;
        hash = Math.imul(hash ^ point, 0x01000193);
      }
      if (point > 0xffff) at += 1;
    } else if (isLetter(code)) {
      count += 1;
      hash = Math.imul(hash ^ code, 0x01000193);
    }
  }
  return { count, hash };
}
