/** What a sentence of 추진실적 claims, in a form that two projects' sentences can be compared in. */
import { figuresOf, findFigures, type Figure } from "./figures";
import { lettersBehind, withLetters, type Letters } from "./letterHash";
import { narrowDigits } from "./plainText";
import { scanOf } from "./scan";

export interface Claim {
  /** The sentence as written, without its bullet. */
  readonly text: string;
  /** The comparable sentence, or null when it is too general to be anybody's own. */
  readonly sentence: string | null;
  /** Its figures in a fixed order, or null when they are too few to be telling. */
  readonly figures: string | null;
  /** How unlikely it is that another project has the same figures by chance. */
  readonly weight: number;
  /** Words that say what it is about; worked out only where figures meet. */
  readonly subjects: () => ReadonlySet<string>;
}

const BULLET = /\s*(?:[-–•·․○●◦□■▪▶▸‣※*ㅇ❍]|\d{1,2}[.)](?=\s)|[가-하][.)](?=\s)|[①-⑳])+\s*/uy;

/** The sentences of a text with figures that matter or with words enough; wrapped lines belong together. */
export function claimsOf(text: string): readonly Claim[] {
  const narrow = narrowDigits(text);
  return passagesOf(narrow).flatMap((passage) => {
    const sentence = sentenceAt(text, passage);
    return sentence.length < SHORTEST ? [] : [claimOf(sentence, countsIn(narrow, passage))];
  });
}

/**
 * Numbers that stand for what claimsOf compares by: claims that are alike share one. Others may, rarely, so a shared
 * number only says where to look. Cheap, because nearly all claims of a large sheet are like no other.
 */
export function claimHashesOf(text: string): readonly number[] {
  const narrow = narrowDigits(text);
  const hashes: number[] = [];
  for (const passage of passagesOf(narrow)) {
    const counts = countsIn(narrow, passage);
    const letters = lettersBehind(passage.before, passage.together);
    if (letters.count >= ownLength(counts.weight)) hashes.push(letters.hash);
    if (isTellingSet(counts)) hashes.push(counts.hash);
  }
  return hashes;
}

/** Where a sentence stands, without its bullet. */
interface Passage {
  readonly from: number;
  readonly to: number;
  /** The letters in front of it, and those up to its end. */
  readonly before: Letters;
  readonly together: Letters;
}

function passagesOf(text: string): readonly Passage[] {
  const scan = scanOf(text);
  const passages: Passage[] = [];
  let from = 0;
  let before: Letters = NO_LETTERS;
  for (const end of scan.breaks) {
    if (!endsSentence(text, end.at)) continue;
    passages.push(passageOf(text, from, end.at, before, end));
    from = end.at + 1;
    before = end;
  }
  passages.push(passageOf(text, from, text.length, before, scan));
  return passages;
}

const NO_LETTERS: Letters = { count: 0, hash: 0 };

function passageOf(text: string, at: number, to: number, before: Letters, together: Letters): Passage {
  const from = behindBullet(text, at);
  return { from, to, before: from === at ? before : withLetters(before, text, at, from), together };
}

/** Behind a sentence at once, at a line's end only where a bullet follows. */
function endsSentence(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) === FULL_STOP && "다함음됨".includes(text.charAt(at - 2) || "-")) return true;
  NEXT_BULLET.lastIndex = at + 1;
  return NEXT_BULLET.test(text);
}

const FULL_STOP = 0x2e;
const NEXT_BULLET = /\s*[-–•·․○●◦□■▪▶▸‣※*ㅇ❍①-⑳]/uy;

function behindBullet(text: string, from: number): number {
  BULLET.lastIndex = from;
  return BULLET.test(text) ? BULLET.lastIndex : from;
}

function sentenceAt(text: string, { from, to }: Passage): string {
  return text.slice(from, to).replace(/\s+/gu, " ").trim();
}

/** The things counted in a sentence. */
interface Counts {
  readonly number: number;
  /** How unlikely it is that another project has the same figures by chance. */
  readonly weight: number;
  /** Of 32 bits; the same for equal figures in any order. */
  readonly hash: number;
  /** In a fixed order, as text. */
  readonly names: () => string;
}

/**
 * Where the lines of a sentence are wrapped or spaced unevenly they are read without that.
 * @param text with narrow digits
 */
function countsIn(text: string, passage: Passage): Counts {
  if (isEven(text, passage)) return countsBetween(figuresOf(text), passage.from, passage.to);
  const sentence = sentenceAt(text, passage);
  return countsBetween(findFigures(sentence), 0, sentence.length);
}

function countsBetween(figures: readonly Figure[], from: number, to: number): Counts {
  let number = 0;
  let weight = 0;
  let hash = 1;
  for (const figure of figures) {
    if (figure.start >= to) break;
    if (figure.start < from || figure.kind !== "count") continue;
    number += 1;
    weight += weightOf(figure);
    hash = (hash + hashOf(figure)) | 0;
  }
  const isCounted = ({ start, kind }: Figure): boolean => kind === "count" && start >= from && start < to;
  return { number, weight, hash, names: () => namesOf(figures.filter(isCounted)) };
}

/** Single plain spaces only. */
function isEven(text: string, { from, to }: Passage): boolean {
  for (const at of scanOf(text).uneven) {
    if (at >= to) return true;
    // The first character has no space of the passage in front of it.
    if (at > from || (at === from && text.charCodeAt(at) !== PLAIN_SPACE)) return false;
  }
  return true;
}

const PLAIN_SPACE = 0x20;
const SHORTEST = 10;
/** Letters and digits without which a sentence may be said by anyone. */
const OWN_WITH_FIGURES = 14;
const OWN_WITHOUT_FIGURES = 30;
/** Weight of figures from which a sentence or a set of them is somebody's own. */
const TELLING = 3;
const TELLING_SET = 4;

function claimOf(text: string, counts: Counts): Claim {
  const letters = narrowDigits(text).replace(/[^\p{L}\p{N}]/gu, "");
  return {
    text,
    sentence: letters.length >= ownLength(counts.weight) ? letters : null,
    figures: isTellingSet(counts) ? counts.names() : null,
    weight: counts.weight,
    subjects: () => subjectsOf(text),
  };
}

function ownLength(weight: number): number {
  return weight >= TELLING ? OWN_WITH_FIGURES : OWN_WITHOUT_FIGURES;
}

function isTellingSet({ number, weight }: Counts): boolean {
  return number >= 2 && weight >= TELLING_SET;
}

function namesOf(figures: readonly Figure[]): string {
  return figures
    .map(({ value, family }) => `${value}${family}`)
    .sort()
    .join(" ");
}

function hashOf({ value, family }: Figure): number {
  let hash = Math.imul(value, 0x9e3779b1) ^ Math.imul(value * 64, 0x85ebca6b);
  for (let at = 0; at < family.length; at += 1) hash = Math.imul(hash ^ family.charCodeAt(at), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
}

/** Large and uneven figures tell projects apart, small and round ones do not. */
function weightOf({ value }: Figure): number {
  if (value < 10) return 0.5;
  if (value < 100) return 1;
  if (value % 100 === 0) return 1;
  return value % 10 === 0 ? 2 : value < 1000 ? 3 : 4;
}

const GENERAL = new Set(
  (
    "운영 참여 교육 수료 이수 강좌 과정 지원 프로그램 진행 실시 개최 추진 제공 대상 총 및 개설 수강 시민 주민 인원 " +
    "참여자 수료자 학습자 교육생 연간 상반기 하반기 기준 제작 배포 선정 조성 완료 신규 기존 전체 합계 사업 센터 기관"
  ).split(" "),
);

function subjectsOf(text: string): ReadonlySet<string> {
  const words = (text.match(/[가-힣A-Za-z]{2,}/gu) ?? []).map((word) =>
    word.length > 2 ? word.replace(/(?:에서|으로|에게|은|는|이|가|을|를|의|에|로|와|과)$/u, "") : word,
  );
  return new Set(words.filter((word) => word.length >= 2 && !GENERAL.has(word)));
}

export function sharesSubject(one: Claim, other: Claim): boolean {
  const others = other.subjects();
  return [...one.subjects()].some((subject) => others.has(subject));
}
