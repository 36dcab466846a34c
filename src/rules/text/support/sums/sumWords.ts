/** Words that make a figure a total, and words that keep a list from being its parts. */
import type { Figure } from "../figures";
import { isSpace } from "../letters";

const TOTAL_WORD = /(?:^|[\s,(/:·=])(?:총|총계|합계|소계|전체|모두|도합|합산|계)\s*:?\s*$/u;
/** The last characters of those words, of 합해, 합쳐, 합하여, and the equals sign. */
export const LAST_CHARACTERS = "총계체두합산해쳐여=";
const LAST_CODES: ReadonlySet<number> = new Set([...LAST_CHARACTERS].map((one) => one.charCodeAt(0)));
const COLON = 0x3a;
const LONGEST_WORD = 6;

export function isTotal(text: string, figure: Figure): boolean {
  return endsLikeTotal(text, figure.start) && TOTAL_WORD.test(before(text, figure.start));
}

/** A word or sign of adding up may stand in front of this place; a quick look. */
export function endsLikeTotal(text: string, place: number): boolean {
  let at = place - 1;
  while (at >= 0 && (isSpace(text.charCodeAt(at)) || text.charCodeAt(at) === COLON)) at -= 1;
  return at >= 0 && LAST_CODES.has(text.charCodeAt(at));
}

/** Where a total begins, its word taken in. */
export function startWithWord(text: string, total: Figure): number {
  const word = TOTAL_WORD.exec(before(text, total.start));
  return word === null ? total.start : total.start - word[0].replace(/^[\s,(/:·=]/u, "").length;
}

function before(text: string, place: number): string {
  return text.slice(Math.max(0, place - LONGEST_WORD), place);
}

/** A label that says "in all" and nothing else. */
export function isSumLabel(label: string): boolean {
  return SUM_LABEL.test(label.replace(/\s/gu, ""));
}

const SUM_LABEL = /^(?:총|총계|합계|소계|전체|모두|도합|합산|계|을?\s?합[해쳐하여]*서?|=)*$/u;

/** What makes a list no full list of parts, or its figures no parts. */
const NOT_PARTS =
  /제외|중복|가운데|대비|목표|계획|정원|경쟁률|전년|작년|지난해|예산|집행|잔액|누적|누계|연인원|평균|최대|최소|이월|예정|중에서|명\s?중|→|->|⇒|⟶|[’'‘`´]\d\d|20\d\d\s?년|\d\s?년\s|[×xX*]\s?\d|(?<!경로|식|강)당\s?\d|(?<![가-힣])각각?\s?\d/u;
/** 등 as a word of its own or behind a noun, not the end of 초등, 중등, 고등. */
const AND_SO_ON =
  /(?:^|[\s\d,(·])등(?=[\s,)·의을이]|$)|(?<![초중고평균동])(?<=[가-힣])등(?=[\s,)·]|$)|외\s?\d|기타\s등/u;
const INCLUDED = /포함|합쳐|더해/u;

/** The passage lists its parts, and all of them. */
export function listsAll(passage: string): boolean {
  return !NOT_PARTS.test(passage) && !AND_SO_ON.test(passage);
}

/** The passage says that a part is counted in. */
export function saysIncluded(passage: string): boolean {
  return INCLUDED.test(passage);
}
