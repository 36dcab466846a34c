/** Brackets and quotes without their partner. */
import { NONE } from "../../support/hits";
import { KIND, meaningOf } from "./characters";
import { isDigit, isLatin } from "./letters";
import { hasSign } from "./scan";
import { SIGN } from "./signs";

export interface Unpaired {
  /** Place of the mark. */
  readonly at: number;
  readonly mark: string;
  /** Where its partner most likely belongs, and what it is; null when nobody can tell. */
  readonly partner: { readonly at: number; readonly mark: string } | null;
}

const OPENING = "([（［{「『《〈【〔";
const CLOSING = ")]）］}」』》〉】〕";
/** A new bullet or heading begins: brackets do not reach across. */
const BULLET = /\n(?=\s*(?:[-–•·․○●◦□■▪▶▸‣※*ㅇ❍]|\d{1,2}[.)]|[가-하][.)]|[①-⑳]))/u;

export function unpairedIn(text: string): readonly Unpaired[] {
  if (!hasSign(text, SIGN.mark | SIGN.unclosed)) return NONE;
  const found: Unpaired[] = [];
  let from = 0;
  for (const block of text.split(BULLET)) {
    found.push(...unpairedBrackets(block, from), ...unpairedQuotes(block, from));
    from += block.length + 1;
  }
  return found.sort((one, other) => one.at - other.at);
}

const BRACKET = KIND.bracket | KIND.paired;

interface Open {
  readonly at: number;
  readonly kind: number;
}

function unpairedBrackets(block: string, from: number): readonly Unpaired[] {
  const open: Open[] = [];
  const unpaired: Unpaired[] = [];
  for (let at = 0; at < block.length; at += 1) {
    if ((meaningOf(block.charCodeAt(at)) & BRACKET) === 0) continue;
    const char = block.charAt(at);
    const opening = OPENING.indexOf(char);
    if (opening >= 0) {
      open.push({ at, kind: opening });
      continue;
    }
    const closing = CLOSING.indexOf(char);
    if (closing < 0 || isNumbering(block, at)) continue;
    const last = open.at(-1);
    if (last !== undefined && kindOf(last.kind) === kindOf(closing)) open.pop();
    else if (last === undefined && !isFootnote(block, at))
      unpaired.push({ at: at + from, mark: char, partner: null });
    else if (last !== undefined && open.some(({ kind }) => kindOf(kind) === kindOf(closing))) {
      // An inner bracket was left open: close it here and go on with the outer one.
      while (open.length > 0) {
        const inner = open.pop();
        if (inner === undefined || kindOf(inner.kind) === kindOf(closing)) break;
        unpaired.push({ at: inner.at + from, mark: OPENING.charAt(inner.kind), partner: null });
      }
    } else if (last !== undefined) {
      open.pop();
      unpaired.push({
        at: at + from,
        mark: char,
        partner: { at: at + from, mark: CLOSING.charAt(last.kind) },
      });
    }
  }
  const single = open.length === 1 && unpaired.length === 0;
  for (const { at, kind } of open) {
    const partner =
      single && closesAtEnd(block, at)
        ? { at: from + block.trimEnd().length, mark: CLOSING.charAt(kind) }
        : null;
    unpaired.push({ at: at + from, mark: OPENING.charAt(kind), partner });
  }
  return [...unpaired, ...unpairedAngles(block, from)];
}

/** Full-width and plain ones pair. */
function kindOf(index: number): number {
  return index >= 2 && index <= 3 ? index - 2 : index;
}

/** Nothing but the list itself follows, so that the line's end is where the bracket ends. */
function closesAtEnd(block: string, at: number): boolean {
  const rest = block.slice(at + 1);
  return !/[()[\]（）\n.]/u.test(rest.trimEnd()) && /[\d가-힣]/u.test(rest);
}

/** `1) 교육`, `가) 상담`, `주1)`: marks of numbering, not brackets. */
function isNumbering(block: string, at: number): boolean {
  return (
    block.charAt(at) === ")" &&
    /(?:^|[\s,·:])(?:\d{1,2}|[가-하]|[a-zA-Z]|[ivx]{1,4}|[①-⑳]|[주※*]\d{0,2})$/u.test(
      block.slice(Math.max(0, at - 6), at),
    ) &&
    !hasOpenBefore(block, at)
  );
}

/** An open bracket in front takes precedence: `(시민 5)` is a bracket. */
function hasOpenBefore(block: string, at: number): boolean {
  let depth = 0;
  for (let place = 0; place < at; place += 1) {
    const char = block.charAt(place);
    if (char === "(" || char === "（") depth += 1;
    else if (char === ")" || char === "）") depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

/** `참여자2)` in front of a footnote, or a smile. */
function isFootnote(block: string, at: number): boolean {
  const before = block.slice(Math.max(0, at - 4), at);
  return block.charAt(at) === ")" && (/[가-힣]\d{1,2}$/u.test(before) || /[:;^]-?$/u.test(before));
}

/** `<` and `>` are brackets only around a title; elsewhere they are arrows or comparisons. */
function unpairedAngles(block: string, from: number): readonly Unpaired[] {
  const rest = block.replace(/<[^<>\n]{1,60}>|[-=]+>|<[-=]+/gu, (match) => " ".repeat(match.length));
  const at = rest.search(/<(?=[가-힣A-Za-z])|(?<=[가-힣A-Za-z])>(?=$|[\s,의을를은는에])/u);
  if (at < 0 || /[가-힣A-Za-z]\s*>\s*[가-힣A-Za-z].*>/u.test(rest) || /\s>\s/u.test(rest)) return [];
  return [{ at: at + from, mark: block.charAt(at), partner: null }];
}

const SINGLE = "‘’'";
const DOUBLE = '“”"';

function unpairedQuotes(block: string, from: number): readonly Unpaired[] {
  return [...unpairedOf(SINGLE, block, from), ...unpairedOf(DOUBLE, block, from)];
}

function unpairedOf(marks: string, block: string, from: number): readonly Unpaired[] {
  const places: number[] = [];
  for (let at = 0; at < block.length; at += 1) {
    if (!marks.includes(block.charAt(at))) continue;
    if (!isApostrophe(block, at, places.length % 2 === 1)) places.push(at);
  }
  if (places.length % 2 === 0) return NONE;
  const at = lonely(block, places, marks);
  return [{ at: at + from, mark: block.charAt(at), partner: null }];
}

/** `’22년`, `'22~'23`, `people’s`, `5'`: no quotes. Behind a digit it may close one that is open: `‘비전 2030’`. */
function isApostrophe(block: string, at: number, isOpen: boolean): boolean {
  if (/^\d\d(?!\d)/u.test(block.slice(at + 1, at + 4)) && !isQuote(block, at, isOpen)) return true;
  const before = block.charCodeAt(at - 1);
  return isDigit(before) ? !isOpen : isLatin(before) && isLatin(block.charCodeAt(at + 1));
}

/** `“22개 과정”`, `“과정”22개`: a double quote in front of two digits that has its partner. */
function isQuote(block: string, at: number, isOpen: boolean): boolean {
  return DOUBLE.includes(block.charAt(at)) && (isOpen || /[“”"]/u.test(block.slice(at + 1)));
}

/** The quote that is one too many: the first closing one without an opening one, else the last opening one. */
function lonely(block: string, places: readonly number[], marks: string): number {
  const stray = places.find(
    (at, index) =>
      block.charAt(at) === marks.charAt(1) &&
      block.charAt(places[index - 1] ?? -1) !== marks.charAt(0) &&
      index % 2 === 0,
  );
  return stray ?? places.at(-1) ?? 0;
}
