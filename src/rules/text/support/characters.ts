/** What each character means on its own: the signs it is (SIGN) and its kind, looked up by its code. */
import { isSpace } from "./letters";
import { SIGN } from "./signs";
import { LAST_CHARACTERS } from "./sums/sumWords";

/** Kinds of characters, beside the bits of SIGN. */
export const KIND = {
  digit: 1 << 16,
  wideDigit: 1 << 17,
  hangul: 1 << 18,
  comma: 1 << 19,
  space: 1 << 20,
  /** `(` and `)`. */
  open: 1 << 21,
  close: 1 << 22,
  /** A letter or a number of one code unit. */
  letter: 1 << 23,
  /** The last syllable of a word of adding up, or `=`. */
  sumWord: 1 << 24,
  /** May stand between a word of adding up and its figure. */
  between: 1 << 25,
  /** A mark of a pair, other than round brackets. */
  paired: 1 << 26,
  /** A round or square bracket, opening or closing. */
  bracket: 1 << 27,
  /** Half of a character of two code units. */
  half: 1 << 28,
} as const;

export const OPENING = "[（［{「『《〈【〔“‘";
export const CLOSING = "]）］}」』》〉】〕”’";

const CODES = 0x10000;

const MEANINGS = meaningsByCode();

/** Bits of SIGN and KIND. */
export function meaningOf(code: number): number {
  return MEANINGS[code] ?? 0;
}

function meaningsByCode(): Uint32Array {
  const table = new Uint32Array(CODES);
  const add = (code: number, meaning: number): void => {
    table[code] = (table[code] ?? 0) | meaning;
  };
  const each = (characters: string, meaning: number): void => {
    for (const character of characters) add(character.charCodeAt(0), meaning);
  };
  const range = (from: number, to: number, meaning: number): void => {
    for (let code = from; code <= to; code += 1) add(code, meaning);
  };
  range(0xac00, 0xd7a3, KIND.hangul);
  range(0x30, 0x39, KIND.digit);
  range(0xff10, 0xff19, KIND.wideDigit | SIGN.wide);
  range(0xd800, 0xdfff, KIND.half);
  each("％", SIGN.wide);
  each(",", KIND.comma);
  each("(", KIND.open);
  each(")", KIND.close);
  each('<>"', SIGN.mark);
  each(`${OPENING}${CLOSING}'`, KIND.paired);
  each("([（［", SIGN.bracket);
  each("([（［)]）］", KIND.bracket);
  each(LAST_CHARACTERS, KIND.sumWord);
  each(":：()[]（）［］", KIND.between);
  each("→⇒⟶➜➡>▶", SIGN.arrow);
  each("대보에", SIGN.compared);
  each("기현", SIGN.dated);
  each("`\ufffd", SIGN.stray);
  // Lone letters, private use, and the halves of private use beyond.
  range(0x3131, 0x3163, SIGN.stray);
  range(0xe000, 0xf8ff, SIGN.stray);
  range(0xdb80, 0xdbff, SIGN.stray);
  for (const { index, 0: run } of allCodes().matchAll(/[\p{L}\p{N}]+/gu)) {
    range(index, index + run.length - 1, KIND.letter);
  }
  for (let code = 0; code < CODES; code += 1) if (isSpace(code)) add(code, KIND.space);
  return table;
}

/** Every code unit in its place, but for the halves, which are no characters. */
function allCodes(): string {
  let text = "";
  for (let code = 0; code < CODES; code += 1) {
    text += code >= 0xd800 && code <= 0xdfff ? " " : String.fromCharCode(code);
  }
  return text;
}
