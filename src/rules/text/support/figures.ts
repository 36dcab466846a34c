/** Reads the figures of a text: value, counter, place, and whether it may be added to others. */
import { NONE } from "../../support/hits";
import { lastOf } from "../../support/memo";
import { counterAt, type Counter } from "./counters";
import { isDigit, isHangul, isLatin, isSpace } from "./letters";
import { nounAt, type Noun } from "./nouns";
import { decimalsEnd, numberIn, round, scaledFrom, wholeEnd } from "./numbers";
import { scanOf } from "./scan";

export interface Figure {
  /** The text it was read from; the places below are places in it. */
  readonly source: string;
  /** Place of the first digit. */
  readonly start: number;
  /** Place after the last character of the figure, its counter and the noun counted (`47개 과정`). */
  readonly end: number;
  /** Place after the digits: where 천, 만, 억 or the counter begins. */
  readonly numberEnd: number;
  /** Place after the counter. */
  readonly counterEnd: number;
  /** With 천, 만, 억 applied. */
  readonly value: number;
  readonly decimals: number;
  /** 1,000 for `13천명`: the unit the figure is rounded to. */
  readonly scale: number;
  /** `6백여`. */
  readonly about: boolean;
  readonly kind: "count" | "percent" | "point" | "label" | "bare";
  /** Figures of one family can be compared; empty for a bare one. */
  readonly family: string;
  /** `과정` of `47개 과정`. */
  readonly noun: string;
}

/** In the order of the text. */
export function findFigures(text: string): readonly Figure[] {
  const { digits } = scanOf(text);
  if (digits.length === 0) return NONE;
  const figures: Figure[] = [];
  let end = 0;
  for (const start of digits) {
    if (start < end) continue;
    const figure = figureAt(text, start);
    figures.push(figure);
    end = figure.end;
  }
  return figures;
}

/** The same; the last text is remembered, because several rules read the same one in turn. */
export const figuresOf = lastOf(findFigures);

function figureAt(text: string, start: number): Figure {
  const whole = wholeEnd(text, start);
  const end = decimalsEnd(text, whole);
  const digits = numberIn(text, start, whole, end);
  const scaled = scaledFrom(text, end, digits);
  const counterFrom = scaled === null ? end : scaled.end;
  const scale = scaled === null ? 1 : scaled.scale;
  const counterPlace = placeOfCounter(text, counterFrom);
  const counter = counterBehind(text, counterFrom, counterPlace);
  const counterEnd = counter === null ? counterFrom : counterPlace + counter.text.length;
  const kind = kindOf(text, start, end, counterFrom, counter, scale);
  const noun = counter === null || counter.family !== "개" ? null : nounOf(counter, text, counterEnd);
  return {
    source: text,
    start,
    end: noun === null ? counterEnd : noun.end,
    numberEnd: end,
    counterEnd,
    value: scaled === null ? round(digits) : scaled.value,
    decimals: end === whole ? 0 : end - whole - 1,
    scale,
    about: scaled !== null && scaled.about,
    kind,
    family: kind === "label" ? "" : familyOf(counter, scale),
    noun: noun === null ? "" : noun.noun,
  };
}

function kindOf(
  text: string,
  start: number,
  numberEnd: number,
  end: number,
  counter: Counter | null,
  scale: number,
): Figure["kind"] {
  if (counter?.kind === "label" || isLabelled(text, start, numberEnd)) return "label";
  if (counter !== null) return counter.kind;
  if (scale >= 10_000) return "count";
  const next = text.charCodeAt(end);
  return isHangul(next) || isLatin(next) ? "label" : "bare";
}

function nounOf(counter: Counter, text: string, end: number): Noun | null {
  return counter.noun === "" ? nounAt(text, end) : { noun: counter.noun, end };
}

function familyOf(counter: Counter | null, scale: number): string {
  if (counter !== null) return counter.family;
  return scale >= 100_000_000 ? "원" : "";
}

/** The counter behind a number that ends at `from`. */
function counterBehind(text: string, from: number, at: number): Counter | null {
  const counter = counterAt(text, at);
  if (counter === null) return null;
  const apart = at > from && text.charCodeAt(at - 1) === SPACE;
  return fits(counter, text, at + counter.text.length, apart) ? counter : null;
}

/** With 여 or one space between at most. */
function placeOfCounter(text: string, from: number): number {
  const at = text.charCodeAt(from) === YEO ? from + 1 : from;
  return text.charCodeAt(at) === SPACE && text.charCodeAt(at + 1) !== SPACE ? at + 1 : at;
}

const SPACE = 0x20;
/** 여: about so many. */
const YEO = 0xc5ec;

const MAY_FOLLOW =
  /(?:[^가-힣]|$|[은는이가을를의에로와과도만]|으로|까지|부터|당|씩|여|이상|이내|미만|내외|정도|규모|등|중|운영|지원|참여|수료|제작|개설|발간|배부|배포|진행|처리|접수|완료|모집|추가|증|감|확대|늘|줄)/y;

function fits(counter: Counter, text: string, after: number, apart: boolean): boolean {
  if (counter.kind === "percent" || counter.kind === "point") return true;
  if (apart && counter.kind === "label") return false;
  if (!counter.ambiguous && !apart) return true;
  MAY_FOLLOW.lastIndex = after;
  return MAY_FOLLOW.test(text);
}

/** Years, dates, times, codes and lists of numbers: recognised by what stands next to the digits. */
function isLabelled(text: string, start: number, end: number): boolean {
  if (start > 0) {
    const before = text.charCodeAt(start - 1);
    if ((isLatin(before) || isNaming(before)) && !isShareOrPeople(text, end)) return true;
    if (isSpace(before) && text.charCodeAt(start - 2) === JE) return true;
    if (isJoining(before) && isDigit(text.charCodeAt(start - 2))) return true;
  }
  const next = text.charCodeAt(end + 1);
  switch (text.charCodeAt(end)) {
    case 0x3a: // :
    case 0x2f: // /
    case 0x2d: // -
    case 0x2c: // ,
      return isDigit(next);
    case 0x2e: // .
      return !isDigit(next);
    case 0x2b: // +
      return end + 1 < text.length && !isDigit(next) && !isSpace(next);
    default:
      return false;
  }
}

/** 제: 제3차. */
const JE = 0xc81c;

/** What makes the digits behind it a name: ’22, A1, 제3. */
function isNaming(code: number): boolean {
  switch (code) {
    case JE:
    case 0x2019: // ’
    case 0x2018: // ‘
    case 0x27: // '
    case 0x60: // `
    case 0xb4: // ´
    case 0x5f: // _
    case 0x23: // #
      return true;
    default:
      return false;
  }
}

/** `. : / -` between digits. */
function isJoining(code: number): boolean {
  return code === 0x2e || code === 0x3a || code === 0x2f || code === 0x2d;
}

/** `SW교육80%`, `A3명`: an amount after all. */
function isShareOrPeople(text: string, end: number): boolean {
  const at = isSpace(text.charCodeAt(end)) ? end + 1 : end;
  const char = text.charAt(at);
  return char === "%" || char === "명";
}

/** The counter as written, `천명`. */
export function unitText({ source, numberEnd, counterEnd }: Figure): string {
  return source.slice(numberEnd, counterEnd).trim();
}

const SOFT_BEFORE =
  /(?:(?<![가-힣])[약매각]|(?<!경로|식|강)당|대략|최대|최소|평균[^\d,()]{0,8}|마다|별로|연인원|누적|누계|누적\s?총계|연\s?누계|[~〜∼]|\d-)\s?(?:인원|참여|참여자|수)?\s?(?:총\s?)?[(:]?\s?$/u;
const SOFT_AFTER =
  /^(?:\s?(?:이상|이내|미만|이하|내외|가량|정도|안팎|남짓|꼴|씩|당(?!초|일)|여)|\s?[~〜∼×xX*])/u;

/** About, at least, on average, each, cumulative, a range: no exact amount of its own. */
export function isSoft({ source, start, numberEnd, counterEnd, end, about }: Figure): boolean {
  if (about || source.charAt(numberEnd) === "여") return true;
  const after = source.slice(counterEnd, counterEnd + 4);
  if (SOFT_AFTER.test(after) || (end !== counterEnd && SOFT_AFTER.test(source.slice(end, end + 4)))) {
    return true;
  }
  return SOFT_BEFORE.test(source.slice(Math.max(0, start - 14), start));
}
