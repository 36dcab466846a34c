/**
 * One pass over the characters of a text: the signs it holds, and where figures, brackets and sentences may begin and
 * end. Rules ask here before they look closely, since most texts have nothing of what a rule is about, and those that do
 * look need not go through the characters again.
 */
import { NONE } from "../../support/hits";
import { lastFewOf } from "../../support/memo";
import { CLOSING, KIND, meaningOf, OPENING } from "./characters";
import { hashWith, type Letters, wideLetterAt } from "./letterHash";
import { isDigit, isLatin } from "./letters";
import { SIGN } from "./signs";

/** White space that may end a sentence, and the letters and numbers in front of it. */
export interface Break extends Letters {
  readonly at: number;
}

export interface TextScan extends Letters {
  /** Bits of SIGN, and others. */
  readonly signs: number;
  /** Where runs of plain digits begin. */
  readonly digits: readonly number[];
  /** Round and square brackets. */
  readonly brackets: readonly number[];
  /** The ends of lines, and white space behind 다. 함. 음. 됨. */
  readonly breaks: readonly Break[];
  /** White space other than single plain spaces. */
  readonly uneven: readonly number[];
}

export function hasSign(text: string, signs: number): boolean {
  return (scanOf(text).signs & signs) !== 0;
}

/** The texts of a row are asked about in turn. */
export const scanOf = lastFewOf(scan);

const FIGURE = KIND.digit | KIND.wideDigit;
const BLANK_OR_BETWEEN = KIND.space | KIND.between;
const LINE_END = 0x0a;
const PLAIN_SPACE = 0x20;
const FULL_STOP = 0x2e;
const ODD = -1;

function scan(text: string): TextScan {
  let digits: number[] | null = null;
  let brackets: number[] | null = null;
  let breaks: Break[] | null = null;
  let uneven: number[] | null = null;
  let count = 0;
  let hash = 0;
  let signs = 0;
  let last = 0;
  let lastButOne = 0;
  let depth = 0;
  /** What closes the pair that is open, 0 for none, and how deep in round brackets it stands. */
  let closer = 0;
  let closerDepth = 0;
  let run = 0;
  let figures = 0;
  let inFigure = false;
  let behindSumWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const meaning = meaningOf(code);
    signs |= meaning;
    if ((meaning & KIND.letter) !== 0) {
      count += 1;
      hash = hashWith(hash, code);
    }
    if ((meaning & KIND.hangul) !== 0) {
      if ((last & KIND.digit) !== 0 && (lastButOne & KIND.hangul) !== 0) signs |= SIGN.stray;
      run = 0;
      inFigure = false;
      behindSumWord = (meaning & KIND.sumWord) !== 0;
    } else if ((meaning & FIGURE) !== 0) {
      if ((meaning & ~last & KIND.digit) !== 0) (digits ??= []).push(at);
      if (!inFigure) {
        figures += 1;
        if (behindSumWord) signs |= SIGN.total;
      }
      run += 1;
      if (run === 4) signs |= SIGN.fourDigits;
      inFigure = true;
      behindSumWord = false;
    } else {
      if ((meaning & KIND.space) !== 0) {
        if (code !== PLAIN_SPACE || (last & KIND.space) !== 0) {
          signs |= SIGN.unevenSpace;
          (uneven ??= []).push(at);
        }
        if (code === LINE_END && (depth > 0 || closer !== 0)) signs |= SIGN.unclosed;
        if (mayEndSentence(text, at, code)) (breaks ??= []).push({ at, count, hash });
      } else if (meaning === KIND.comma) {
        if (last === KIND.comma || ((last & KIND.space) !== 0 && lastButOne === KIND.comma))
          signs |= SIGN.stray;
      } else if ((meaning & KIND.bracket) !== 0) (brackets ??= []).push(at);
      if ((meaning & KIND.open) !== 0) depth += 1;
      else if ((meaning & KIND.close) !== 0) {
        depth -= 1;
        if (depth < 0 || (closer !== 0 && depth < closerDepth)) signs |= SIGN.unclosed;
      } else if ((meaning & KIND.paired) !== 0) {
        const after = closerAfter(text, at, closer);
        if (after !== closer) {
          if (after === ODD || (after === 0 && depth !== closerDepth)) signs |= SIGN.mark;
          closer = Math.max(0, after);
          closerDepth = depth;
        }
      } else if ((meaning & KIND.half) !== 0) {
        const letter = wideLetterAt(text, at);
        if (letter !== null) {
          count += 2;
          hash = hashWith(hash, letter);
        }
      }
      run = 0;
      inFigure = inFigure && meaning === KIND.comma;
      behindSumWord = (meaning & KIND.sumWord) !== 0 || (behindSumWord && (meaning & BLANK_OR_BETWEEN) !== 0);
    }
    lastButOne = last;
    last = meaning;
  }
  if (depth !== 0 || closer !== 0) signs |= SIGN.unclosed;
  if (figures >= 3) signs |= SIGN.threeFigures;
  return {
    signs,
    digits: digits ?? NONE,
    brackets: brackets ?? NONE,
    breaks: breaks ?? NONE,
    uneven: uneven ?? NONE,
    count,
    hash,
  };
}

function mayEndSentence(text: string, at: number, code: number): boolean {
  if (at === 0) return false;
  if (code === LINE_END) return true;
  return text.charCodeAt(at - 1) === FULL_STOP && "다함음됨".includes(text.charAt(at - 2) || "-");
}

const QUOTES = "“”‘’";
const CLOSERS: ReadonlyMap<string, number> = new Map(
  [...OPENING].map((mark, index) => [mark, CLOSING.charCodeAt(index)]),
);

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
