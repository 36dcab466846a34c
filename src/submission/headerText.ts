/** What a header says: which column it is, of which year, in which unit. */
import { COLUMNS, type ColumnKey } from "./columns";
import { normaliseName } from "./names";
import { nearest } from "./nearest";

/** A reader's own answers: what a header stands for, by the header as written. */
export type HeaderMapping = ReadonlyMap<string, ColumnKey | "ignore">;

export interface HeaderMeaning {
  readonly key: ColumnKey | null;
  /** The reader said so: this beats any other column that would claim the key. */
  readonly answered: boolean;
  /** The reader said that this column is not to be used. */
  readonly ignored: boolean;
}

type Relation = "none" | "current" | "prior" | "next" | "other";

const NOTHING: HeaderMeaning = { key: null, answered: false, ignored: false };

/** ①, ㉠, ⓐ: marks that formulas under a header refer to. */
const MARKS = /[\u2460-\u2473\u24d0-\u24e9\u3260-\u327b]/gu;
const UNIT_AT_END = /(?<=.)(?:천원|만원|백만원|억원|\(%\)|%)$/u;
const ENUMERATION = /^(?:\d{1,2}[.)](?!\d)|\(\d{1,2}\)|[*□■○●◦▪※☆★▷▶]+)/u;
const RELATIVE: readonly (readonly [RegExp, Relation])[] = [
  [/전전년도?/u, "other"],
  [/(?:전|작)년(?:도|동기)?|직전[년연]도/u, "prior"],
  [/금년도?|당해[년연]도|해당[년연]도|올해|현[년연]도/u, "current"],
  [/차년도|내년도?|익년도?|다음[년연]도/u, "next"],
];
/** What all of those have in common. */
const NAMES_A_YEAR = /년|연도|올해/u;
/** `2022년`, `'22년도`, `'22.`, `22년`, and `'22.12월말`: a bare two-digit number is no year. */
const YEAR =
  /(?:'(\d{2})|((?:19|20)\d{2})|(?<!\d)(\d{2})(?=년))(?:년도|년|\.|')?(?:\d{1,2}월말?)?(?:현재|기준)?/u;

/** The header without what only decorates it: marks, numbering, units, punctuation. */
function bare(text: string): string {
  return normaliseName(text.replace(MARKS, ""))
    .replace(ENUMERATION, "")
    .replace(/[·/,:]/gu, "")
    .replace(/\((?:단위)?(?:원|천원|만원|백만원|억원|%)\)/gu, "");
}

const NAMED: ReadonlyMap<string, ColumnKey> = new Map(
  COLUMNS.flatMap((spec) =>
    [spec.header, ...spec.aliases].map((name) => [bare(name).toLowerCase(), spec.key] as const),
  ),
);

/** One header cell (or a joined two-level header, levels from top to bottom) read against the plan's year. */
export function meaningOf(levels: readonly string[], year: number, answers: HeaderMapping): HeaderMeaning {
  const last = levels.at(-1) ?? "";
  if (answers.size > 0) {
    const answer = answers.get(normaliseName(levels.join(" "))) ?? answers.get(normaliseName(last));
    if (answer === "ignore") return { key: null, answered: true, ignored: true };
    if (answer !== undefined) return { key: answer, answered: true, ignored: false };
  }
  if (isTooLong(last)) return NOTHING;
  const joined = levels.join("");
  const full = bare(joined);
  const { relation } = splitYear(full, year);
  const key = keyOf(full, year, relation) ?? (last === joined ? null : keyOf(bare(last), year, relation));
  return key === null ? NOTHING : { key, answered: false, ignored: false };
}

/** Years, units and a word more may stand around a name: `’22년 12월말 현재 예산현액 백만원`. */
const LONGEST_NAME = Math.max(...[...NAMED.keys()].map((name) => name.length)) + 16;

/**
 * True for a text with more syllables and letters outside its brackets than any header has: most cells below the header
 * are told from one by this. Syllables written apart, as some machines save them, are not counted.
 */
function isTooLong(text: string): boolean {
  let letters = 0;
  let depth = 0;
  for (let at = 0; at < text.length && letters <= LONGEST_NAME; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      if (depth === 0) letters++;
    } else if (OPENING.includes(text.charAt(at))) depth++;
    else if (depth > 0 && CLOSING.includes(text.charAt(at))) depth--;
  }
  return letters > LONGEST_NAME;
}

const OPENING = "([{<〔【〈《«‹（［｛＜";
const CLOSING = ")]}>〕】〉》»›）］｝＞";

function isLetter(code: number): boolean {
  return (code >= 0xac00 && code <= 0xd7a3) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Answers keyed the way headers are looked up. */
export function normaliseMapping(mapping: HeaderMapping): HeaderMapping {
  return new Map([...mapping].map(([header, key]) => [normaliseName(header), key]));
}

/** The column a header was probably meant to be, among those not found yet. */
export function suggestKey(header: string, taken: ReadonlySet<ColumnKey>): ColumnKey | null {
  const names = new Map<string, ColumnKey>();
  for (const [name, key] of NAMED) if (!taken.has(key)) names.set(name, key);
  const best = nearest(withoutBrackets(bare(header)).toLowerCase(), [...names.keys()]);
  return best === null ? null : (names.get(best) ?? null);
}

/** @param full the header made bare */
function keyOf(full: string, year: number, relation: Relation): ColumnKey | null {
  const plain = withoutBrackets(full);
  for (const form of plain === full ? [full] : [full, plain]) {
    const direct = lookUp(form);
    if (direct !== null) return inYear(direct, relation);
    const { core } = splitYear(form, year);
    const found = lookUp(core);
    if (found !== null) return inYear(found, relation);
    if (relation === "next" && /^(?:추진)?계획$/u.test(core)) return "nextPlan";
  }
  return null;
}

/** Last year's budget is its own column, next year holds plans; whatever else is of another year is none of ours. */
function inYear(key: ColumnKey, relation: Relation): ColumnKey | null {
  switch (relation) {
    case "none":
    case "current":
      return key;
    case "prior":
      return key === "budget" || key === "priorBudget" ? "priorBudget" : null;
    case "next":
      return key === "nextPlan" ? key : null;
    case "other":
      return null;
  }
}

function lookUp(text: string): ColumnKey | null {
  const lower = text.toLowerCase();
  return NAMED.get(lower) ?? NAMED.get(lower.replace(UNIT_AT_END, "")) ?? null;
}

function withoutBrackets(text: string): string {
  return !text.includes("(") ? text : text.replace(/\([^()]*\)/gu, "");
}

function splitYear(text: string, year: number): { relation: Relation; core: string } {
  if (NAMES_A_YEAR.test(text)) {
    for (const [pattern, relation] of RELATIVE) {
      if (pattern.test(text)) return { relation, core: text.replace(pattern, "") };
    }
  }
  const found = /\d/u.test(text) ? YEAR.exec(text) : null;
  if (found === null) return { relation: "none", core: text };
  const written = Number(found[1] ?? found[2] ?? found[3]);
  const distance = (written < 100 ? 2000 + written : written) - year;
  const relation = distance === 0 ? "current" : distance === -1 ? "prior" : distance === 1 ? "next" : "other";
  return { relation, core: text.replace(YEAR, "").replace(/\(\)/gu, "") };
}
