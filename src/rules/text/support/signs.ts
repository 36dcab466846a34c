/**
 * Which signs a text holds, found in one pass over its characters. Rules ask here before they look closely, since most
 * texts have nothing of what a rule is about.
 */
import { lastFewOf } from "../../support/memo";
import { isDigit, isLatin, isSpace } from "./letters";
import { LAST_CHARACTERS } from "./sums/sumWords";

export const SIGN = {
  /** A full-width digit or percent sign. */
  wide: 1 << 0,
  /** A bracket or quote that is neither round, nor the apostrophe of a year, nor paired off on its line. */
  mark: 1 << 1,
  /** Round brackets that do not close on their line. */
  unclosed: 1 << 2,
  /** An arrow, or the `>` of one. */
  arrow: 1 << 3,
  /** The first syllable of 대비, 보다, 에서, 에 비해. */
  compared: 1 << 4,
  /** Four digits in a row. */
  fourDigits: 1 << 5,
  /** Something that text/stray-character looks at. */
  stray: 1 << 6,
  /** Three figures or more. */
  threeFigures: 1 << 7,
  /** The first syllable of 기준, 현재. */
  dated: 1 << 8,
  /** White space other than single plain spaces. */
  unevenSpace: 1 << 9,
  /** A figure behind what a word of adding up ends with: 총, 합계, =. */
  total: 1 << 10,
  /** A round or square bracket. */
  bracket: 1 << 11,
} as const;

const DIGIT = 1 << 16;
const WIDE_DIGIT = 1 << 17;
const HANGUL = 1 << 18;
const COMMA = 1 << 19;
const SPACE = 1 << 20;
const OPEN = 1 << 21;
const CLOSE = 1 << 22;
const SUM_WORD = 1 << 24;
/** May stand between a word of adding up and its figure. */
const BETWEEN = 1 << 25;
/** A mark of a pair, other than round brackets. */
const PAIRED = 1 << 26;
const FIGURE = DIGIT | WIDE_DIGIT;
const LINE_END = 0x0a;
const PLAIN_SPACE = 0x20;

const OPENING = "[（［{「『《〈【〔“‘";
const CLOSING = "]）］}」』》〉】〕”’";
const QUOTES = "“”‘’";
const CLOSERS: ReadonlyMap<string, number> = new Map(
  [...OPENING].map((mark, index) => [mark, CLOSING.charCodeAt(index)]),
);
const ODD = -1;

export function hasSign(text: string, signs: number): boolean {
  return (signsOf(text) & signs) !== 0;
}

/** What each character means on its own: its kind by its code, then the meaning of the kind; small enough to stay at hand. */
const { kinds: KINDS, meanings: MEANINGS } = kindsOf(meaningsByCode());

function kindsOf(byCode: Uint32Array): { readonly kinds: Uint8Array; readonly meanings: Uint32Array } {
  const meanings = [...new Set(byCode)];
  const kinds = Uint8Array.from(byCode, (meaning) => meanings.indexOf(meaning));
  return { kinds, meanings: Uint32Array.from(meanings) };
}

function meaningsByCode(): Uint32Array {
  const table = new Uint32Array(0x10000);
  const add = (code: number, meaning: number): void => {
    table[code] = (table[code] ?? 0) | meaning;
  };
  const each = (characters: string, meaning: number): void => {
    for (const character of characters) add(character.charCodeAt(0), meaning);
  };
  const range = (from: number, to: number, meaning: number): void => {
    for (let code = from; code <= to; code += 1) add(code, meaning);
  };
  range(0xac00, 0xd7a3, HANGUL);
  range(0x30, 0x39, DIGIT);
  range(0xff10, 0xff19, WIDE_DIGIT | SIGN.wide);
  each("％", SIGN.wide);
  each(",", COMMA);
  each("(", OPEN);
  each(")", CLOSE);
  each('<>"', SIGN.mark);
  each(`${OPENING}${CLOSING}'`, PAIRED);
  each("([（［", SIGN.bracket);
  each(LAST_CHARACTERS, SUM_WORD);
  each(":：()[]（）［］", BETWEEN);
  each("→⇒⟶➜➡>▶", SIGN.arrow);
  each("대보에", SIGN.compared);
  each("기현", SIGN.dated);
  each("`\ufffd", SIGN.stray);
  // Lone letters, private use, and the halves of private use beyond.
  range(0x3131, 0x3163, SIGN.stray);
  range(0xe000, 0xf8ff, SIGN.stray);
  range(0xdb80, 0xdbff, SIGN.stray);
  for (let code = 0; code < table.length; code += 1) if (isSpace(code)) add(code, SPACE);
  return table;
}

const signsOf = lastFewOf((text: string): number => {
  let signs = 0;
  let last = 0;
  let lastButOne = 0;
  let depth = 0;
  /** What closes the pair that is open, 0 for none, and how deep in round brackets it stands. */
  let closer = 0;
  let closerDepth = 0;
  let digits = 0;
  let figures = 0;
  let inFigure = false;
  let behindSumWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const meaning = MEANINGS[KINDS[code] ?? 0] ?? 0;
    signs |= meaning;
    if ((meaning & FIGURE) !== 0) {
      if (!inFigure) {
        figures += 1;
        if (behindSumWord) signs |= SIGN.total;
      }
      inFigure = true;
      digits += 1;
      if (digits === 4) signs |= SIGN.fourDigits;
    } else {
      digits = 0;
      inFigure = inFigure && meaning === COMMA;
      if ((meaning & HANGUL) !== 0) {
        if ((last & DIGIT) !== 0 && (lastButOne & HANGUL) !== 0) signs |= SIGN.stray;
      } else if ((meaning & SPACE) !== 0) {
        if (code !== PLAIN_SPACE || (last & SPACE) !== 0) signs |= SIGN.unevenSpace;
        if (code === LINE_END && (depth > 0 || closer !== 0)) signs |= SIGN.unclosed;
      } else if ((meaning & OPEN) !== 0) depth += 1;
      else if ((meaning & CLOSE) !== 0) {
        depth -= 1;
        if (depth < 0 || (closer !== 0 && depth < closerDepth)) signs |= SIGN.unclosed;
      } else if (meaning === COMMA) {
        if (last === COMMA || ((last & SPACE) !== 0 && lastButOne === COMMA)) signs |= SIGN.stray;
      } else if ((meaning & PAIRED) !== 0) {
        const after = closerAfter(text, at, closer);
        if (after !== closer) {
          if (after === ODD || (after === 0 && depth !== closerDepth)) signs |= SIGN.mark;
          closer = Math.max(0, after);
          closerDepth = depth;
        }
      }
    }
    behindSumWord = (meaning & SUM_WORD) !== 0 || (behindSumWord && (meaning & (SPACE | BETWEEN)) !== 0);
    lastButOne = last;
    last = meaning;
  }
  if (depth !== 0 || closer !== 0) signs |= SIGN.unclosed;
  return figures >= 3 ? signs | SIGN.threeFigures : signs;
});

/**
 * What closes the pair that is open behind this mark: 0 when none is, as before when the mark is an apostrophe, ODD when
 * it needs a closer look.
 */
function closerAfter(text: string, at: number, closer: number): number {
  const mark = text.charAt(at);
  if ("‘’'".includes(mark) && isYear(text, at)) return closer;
  if (QUOTES.includes(mark) && isLatin(text.charCodeAt(at - 1))) return ODD;
  if (closer !== 0) return mark.charCodeAt(0) === closer ? 0 : ODD;
  // Behind a digit a quote is no opening one: 5’.
  if (QUOTES.includes(mark) && isDigit(text.charCodeAt(at - 1))) return ODD;
  return CLOSERS.get(mark) ?? ODD;
}

/** `’22`: two digits and no more behind an apostrophe. */
function isYear(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at + 2)) && !isDigit(text.charCodeAt(at + 3))
  );
}
