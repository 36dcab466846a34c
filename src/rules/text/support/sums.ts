/** Totals that stand beside their parts and disagree with them. */
import type { Entry } from "./entries";
import { entriesOf } from "./entries";
import { round, type Figure } from "./figures";
import { atOneStage, isPartOf, splitOneWay } from "./kinship";
import { readFigures, type ReadText } from "./plainText";
import type { Span } from "./spans";

export interface WrongSum {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** In the unit of the parts' value, 천 and 만 applied. */
  readonly sum: number;
  /** Where the passage begins and ends. */
  readonly start: number;
  readonly end: number;
}

export function wrongSums(original: string): readonly WrongSum[] {
  if (!HINT.test(original) || !hasFigures(original, 3)) return [];
  const read = readFigures(original);
  const counts = read.figures.filter(({ kind }) => kind === "count" || kind === "bare");
  if (counts.length < 3) return [];
  const found: WrongSum[] = [];
  for (const span of read.spans) found.push(...inBracket(read, span));
  for (const clause of clausesOf(read)) found.push(...inClause(read, clause));
  return found.filter((wrong, index) => found.findIndex(({ total }) => total === wrong.total) === index);
}

/** A bracket with a figure, or a word of adding up: most texts end here. */
const HINT = /[([（［][^)\]）］]*\d|총|합|계\s?\d|모두|=|:\s?\d/u;

/** At least so many runs of digits. */
function hasFigures(text: string, least: number): boolean {
  let runs = 0;
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const digit = (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
    if (digit && !inside) runs += 1;
    if (runs >= least) return true;
    inside = digit || (inside && code === 44);
  }
  return false;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const TOTAL_WORD = /(?:^|[\s,(/:·=])(?:총|총계|합계|소계|전체|모두|도합|합산|계)\s*:?\s*$/u;

function isTotal(text: string, figure: Figure): boolean {
  return TOTAL_WORD.test(text.slice(Math.max(0, figure.start - 6), figure.start));
}

/** What makes a list no full list of parts, or its figures no parts. */
const NOT_PARTS =
  /제외|중복|가운데|대비|목표|계획|정원|경쟁률|전년|작년|지난해|예산|집행|잔액|누적|누계|연인원|평균|최대|최소|이월|예정|중에서|명\s?중|→|->|⇒|⟶|[’'‘`´]\d\d|20\d\d\s?년|\d\s?년\s|[×xX*]\s?\d|당\s?\d|각각?\s?\d/u;
/** 등 as a word of its own or behind a noun, not the end of 초등, 중등, 고등. */
const AND_SO_ON =
  /(?:^|[\s\d,(·])등(?=[\s,)·의을이]|$)|(?<![초중고평균동])(?<=[가-힣])등(?=[\s,)·]|$)|외\s?\d|기타\s등/u;
const INCLUDED = /포함|합쳐|더해/u;

function outside(read: ReadText, { from, to }: Stretch): readonly Figure[] {
  const inner = read.spans.filter(({ open, close }) => open >= from && close < to);
  return read.figures.filter(
    ({ start }) =>
      start >= from && start < to && !inner.some(({ open, close }) => start > open && start < close),
  );
}

function blanked(read: ReadText, { from, to }: Stretch): string {
  let { text } = read;
  for (const { open, close } of read.spans) {
    if (open >= from && close < to) {
      text = text.slice(0, open) + " ".repeat(close - open + 1) + text.slice(close + 1);
    }
  }
  return text;
}

function inBracket(read: ReadText, span: Span): readonly WrongSum[] {
  const stretch = { from: span.open + 1, to: span.close };
  const inside = read.text.slice(stretch.from, stretch.to);
  const totals = totalsBefore(read, span);
  if (INCLUDED.test(inside)) return includedTotal(read, totals, stretch);
  if (NOT_PARTS.test(inside) || AND_SO_ON.test(inside)) return [];
  const entries = entriesOf(blanked(read, stretch), stretch.from, stretch.to, outside(read, stretch));
  return totals.flatMap((total) => {
    const wrong = compare(read, total, entries, { start: total.start, end: span.close + 1 });
    return wrong === null ? [] : [wrong];
  });
}

/** The nearest figure of each family that the bracket stands behind: `47개 과정, 1,150명 교육(`. */
function totalsBefore(read: ReadText, span: Span): readonly Figure[] {
  const totals: Figure[] = [];
  let place = span.open;
  let limit = LONGEST_TAIL;
  for (const figure of read.figures.toReversed()) {
    if (figure.end > span.open) continue;
    const gap = read.text.slice(figure.end, place);
    if (gap.length > limit || /[)\]）.]|\n\s*[-ㅇ○•·‣▸※]/u.test(gap)) break;
    if (limit === LONGEST_TAIL && /[,;，]|\s및\s|→/u.test(gap)) break;
    if (figure.kind !== "label") {
      if (figure.kind === "count" && !totals.some(({ family }) => family === figure.family))
        totals.push(figure);
      limit = LONGEST_LINK;
    }
    place = figure.start;
  }
  return totals;
}

/** Characters between a total and its bracket, and between two totals of one bracket. */
const LONGEST_TAIL = 25;
const LONGEST_LINK = 6;

/** `350명 선정(예비합격자 44명 포함 총 394명)`: base and part make the total. */
function includedTotal(read: ReadText, bases: readonly Figure[], stretch: Stretch): readonly WrongSum[] {
  const [part, total, ...more] = outside(read, stretch).filter(({ kind }) => kind === "count");
  if (part === undefined || total === undefined || more.length > 0) return [];
  const base = bases.find(({ family }) => family === total.family);
  return base === undefined ? [] : withIncluded(read, base, part, total, stretch.to + 1);
}

/** The same without a bracket: `180명 위촉, 예비 20명 포함 총 200명`. */
function includedInClause(read: ReadText, figures: readonly Figure[]): readonly WrongSum[] {
  const counts = figures.filter(({ kind }) => kind === "count");
  return counts.flatMap((total, index) => {
    const [base, part] = counts.slice(Math.max(0, index - 2), index);
    return base === undefined || part === undefined ? [] : withIncluded(read, base, part, total, total.end);
  });
}

function withIncluded(
  read: ReadText,
  base: Figure,
  part: Figure,
  total: Figure,
  end: number,
): readonly WrongSum[] {
  if (part.family !== total.family || base.family !== total.family) return [];
  if (!/^\s*(?:을|를)?\s*포함/u.test(read.text.slice(part.end, total.start))) return [];
  if (!isTotal(read.text, total) || [base, part, total].some(({ soft }) => soft)) return [];
  const sum = round(base.value + part.value);
  const near = Math.abs(sum - total.value) <= total.value * 0.2;
  if (sum === total.value || !near || base.value > total.value || part.value > total.value) return [];
  return [{ total, parts: [base, part], sum, start: base.start, end }];
}

/** Stretches of one line outside brackets, and inside each bracket. */
function clausesOf(read: ReadText): readonly Stretch[] {
  const clauses: Stretch[] = read.spans.map(({ open, close }) => ({ from: open + 1, to: close }));
  let from = 0;
  for (const match of read.text.matchAll(/\n|\.\s|;|→|->/gu)) {
    clauses.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  clauses.push({ from, to: read.text.length });
  return clauses;
}

function inClause(read: ReadText, stretch: Stretch): readonly WrongSum[] {
  const raw = read.text.slice(stretch.from, stretch.to);
  if (!/총|계|모두|합|=|:/u.test(raw)) return [];
  const figures = outside(read, stretch);
  if (figures.length < 3) return [];
  const text = blanked(read, stretch);
  const said = text.slice(stretch.from, stretch.to);
  if (NOT_PARTS.test(said) || AND_SO_ON.test(said)) return [];
  if (INCLUDED.test(said)) return includedInClause(read, figures);
  const entries = entriesOf(text, stretch.from, stretch.to, figures);
  return [...afterParts(read, entries), ...beforeParts(read, stretch, entries)];
}

const SUM_LABEL = /^(?:총|총계|합계|소계|전체|모두|도합|합산|계|을?\s?합[해쳐하여]*서?|=)*$/u;

/** `A 300명, B 200명, 총 500명`. */
function afterParts(read: ReadText, entries: readonly Entry[]): readonly WrongSum[] {
  return entries.flatMap((entry, index) => {
    const [total] = entry.figures;
    if (index < 2 || total === undefined) return [];
    const lead = read.text.slice(entries[index - 1]?.figures.at(-1)?.end ?? 0, total.start);
    const equals = /^\s*=\s*$/u.test(lead);
    if (!equals && !isTotal(read.text, total) && !/(?:합해|합쳐|합하여)\s*$/u.test(lead)) return [];
    if (!equals && !SUM_LABEL.test(entry.label.replace(/\s/gu, ""))) return [];
    const before = entries.slice(0, index);
    return entry.figures.flatMap((figure) => {
      const parts = trailing(before, figure);
      const start = parts[0]?.figures[0]?.start ?? figure.start;
      const wrong = compare(read, figure, parts, { start, end: figure.end });
      return wrong === null ? [] : [wrong];
    });
  });
}

/** The unbroken run of entries just before that hold one such figure each. */
function trailing(entries: readonly Entry[], total: Figure): readonly Entry[] {
  const parts: Entry[] = [];
  for (const entry of entries.toReversed()) {
    if (partsIn(entry, total).length !== 1) break;
    parts.unshift(entry);
  }
  return parts;
}

/** `총 500명 : A 300명, B 200명`. */
function beforeParts(read: ReadText, { to }: Stretch, entries: readonly Entry[]): readonly WrongSum[] {
  const [first, ...parts] = entries;
  const total = first?.figures.at(-1);
  const next = parts[0]?.figures[0];
  if (total === undefined || next === undefined || !isTotal(read.text, total)) return [];
  if (!/[:：=]/u.test(read.text.slice(total.end, next.start))) return [];
  const wrong = compare(read, total, parts, { start: total.start, end: to });
  return wrong === null ? [] : [wrong];
}

function partsIn(entry: Entry, total: Figure): readonly Figure[] {
  return entry.figures.filter((figure) => isPartOf(figure, total));
}

function compare(
  read: ReadText,
  total: Figure,
  entries: readonly Entry[],
  place: { readonly start: number; readonly end: number },
): WrongSum | null {
  const relevant = entries.map((entry) => ({ entry, parts: partsIn(entry, total) }));
  if (relevant.length < 2 || relevant.some(({ parts }) => parts.length !== 1)) return null;
  const parts = relevant.flatMap((one) => one.parts).map((part) => inUnitOf(part, total, entries));
  if (!isFullList(read, total, entries, parts)) return null;
  const sum = round(parts.reduce((all, { value }) => all + value, 0));
  if (Math.abs(sum - total.value) <= toleranceOf(total, parts) || !isNear(sum, total)) return null;
  if (readsOtherwise(read, total, sum)) return null;
  return { total, parts, sum, ...withTotalWord(read.text, total, place) };
}

/** A bare figure counts in the unit of the others in its list, else of the total: `예산 28천명(13, 15)`. */
function inUnitOf(part: Figure, total: Figure, entries: readonly Entry[]): Figure {
  if (part.kind !== "bare" || part.scale > 1) return part;
  const counted = entries.flatMap(({ figures }) => figures).find(({ kind }) => kind === "count");
  const { scale } = counted ?? total;
  return { ...part, value: part.value * scale, scale };
}

function isFullList(
  read: ReadText,
  total: Figure,
  entries: readonly Entry[],
  parts: readonly Figure[],
): boolean {
  if (total.soft || parts.some(({ soft }) => soft)) return false;
  const added = entries.slice(1).every(({ joint }) => joint === "+");
  if (!added && entries.some(({ label }) => label === "" || /[,，、/]/u.test(label))) return false;
  if (entries.some(({ label }) => SUM_LABEL.test(label.replace(/\s/gu, "")) && label !== "")) return false;
  if (total.family === "회" && parts.every(({ value }, index) => value === index + 1)) return false;
  if (entries.some(({ label }) => AWARD.test(label)) && !AWARDED.test(around(read.text, total))) return false;
  return splitOneWay(entries) && atOneStage(entries);
}

const AWARD = /^(?:대상|최우수|우수|장려|금|은|동|입선|특선|금상|은상|동상)$/u;
const AWARDED = /수상|입상|메달|시상|표창/u;

function around(text: string, figure: Figure): string {
  return text.slice(Math.max(0, figure.start - 15), figure.end + 15);
}

/** Thousands and millions are rounded, and so are decimals: half a unit for every figure. */
function toleranceOf(total: Figure, parts: readonly Figure[]): number {
  const steps = [total, ...parts].map(({ scale, decimals }) => scale / 10 ** decimals);
  const coarsest = Math.max(...steps);
  return coarsest === 1 ? 0 : (coarsest * steps.length) / 2;
}

/** A sum that is nowhere near is no slip: the list is about something else. */
function isNear(sum: number, total: Figure): boolean {
  const ratio = sum / total.value;
  return (ratio >= 0.5 && ratio <= 2) || sum === total.value * 10 || sum * 10 === total.value;
}

/** The sum is another figure of the text, or the total makes it up with its neighbours. */
function readsOtherwise(read: ReadText, total: Figure, sum: number): boolean {
  return read.figures.some(
    (figure) =>
      figure !== total && figure.kind === "count" && figure.family === total.family && figure.value === sum,
  );
}

function withTotalWord(text: string, total: Figure, place: { readonly start: number; readonly end: number }) {
  if (place.start !== total.start) return place;
  const word = TOTAL_WORD.exec(text.slice(Math.max(0, total.start - 6), total.start));
  if (word === null) return place;
  return { ...place, start: total.start - word[0].replace(/^[\s,(/:·=]/u, "").length };
}
