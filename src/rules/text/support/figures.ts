/** Reads the figures of a text: value, counter, place, and whether it may be added to others. */
import { counterAt, type Counter } from "./counters";
import { nounAt } from "./nouns";

export interface Figure {
  /** Place of the first digit. */
  readonly start: number;
  /** Place after the last character of the figure, its counter and the noun counted (`47개 과정`). */
  readonly end: number;
  /** Place after the number itself, with 천, 만, 억: where the counter begins. */
  readonly numberEnd: number;
  /** With 천, 만, 억 applied. */
  readonly value: number;
  readonly decimals: number;
  /** 1,000 for `13천명`: the unit the figure is rounded to. */
  readonly scale: number;
  readonly kind: "count" | "percent" | "point" | "label" | "bare";
  /** Figures of one family can be compared; empty for a bare one. */
  readonly family: string;
  /** `과정` of `47개 과정`. */
  readonly noun: string;
  /** As written, `천명`. */
  readonly unit: string;
  /** About, at least, on average, each, cumulative, a range: no exact amount of its own. */
  readonly soft: boolean;
}

const NUMBER = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
const SCALES: Readonly<Record<string, number>> = { 십: 10, 백: 100, 천: 1000, 만: 10_000, 억: 100_000_000 };
const SOFT_BEFORE =
  /(?:(?<![가-힣])[약매각]|당|대략|최대|최소|평균[^\d,()]{0,8}|마다|별로|연인원|누적|누계|누적\s?총계|연\s?누계|[~〜∼]|\d-)\s?(?:인원|참여|참여자|수)?\s?(?:총\s?)?[(:]?\s?$/u;
const SOFT_AFTER =
  /^(?:\s?(?:이상|이내|미만|이하|내외|가량|정도|안팎|남짓|꼴|씩|당(?!초|일)|여)|\s?[~〜∼×xX*])/u;

export function figuresOf(text: string): readonly Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) {
      at += 1;
      continue;
    }
    const figure = figureAt(text, at);
    figures.push(figure);
    at = Math.max(figure.end, at + 1);
  }
  return figures;
}

function figureAt(text: string, start: number): Figure {
  NUMBER.lastIndex = start;
  const digits = NUMBER.exec(text)?.[0] ?? text.charAt(start);
  const dot = digits.indexOf(".");
  const decimals = dot < 0 ? 0 : digits.length - dot - 1;
  const bareEnd = start + digits.length;
  const scaled = scaledFrom(text, bareEnd, Number(digits.replace(/,/g, "")));
  const { counter, at } = counterFrom(text, scaled.end);
  const label = isLabelled(text, start, bareEnd) || counter?.kind === "label";
  const kind = label ? "label" : counter === null ? bareKind(text, scaled.end, scaled.scale) : counter.kind;
  const counterEnd = counter === null ? scaled.end : at + counter.text.length;
  const noun = counter?.family === "개" && counter.noun === "" ? nounAt(text, counterEnd) : null;
  const end = noun === null ? counterEnd : noun.end;
  return {
    start,
    decimals,
    value: scaled.value,
    scale: scaled.scale,
    end,
    numberEnd: bareEnd,
    kind,
    family: kind === "label" ? "" : familyOf(counter, scaled.scale),
    noun: noun?.noun ?? counter?.noun ?? "",
    unit: text.slice(bareEnd, counterEnd).trim(),
    // Costly to tell, and asked of few figures.
    get soft() {
      return scaled.soft || isSoft(text, start, bareEnd, counterEnd, end);
    },
  };
}

interface Scaled {
  readonly value: number;
  readonly scale: number;
  readonly end: number;
  readonly soft: boolean;
}

/** `13천`, `6백여`, `12억 3천만`: the number with its powers of ten. */
function scaledFrom(text: string, from: number, digits: number): Scaled {
  let end = from;
  let total = 0;
  let part = digits;
  let scale = 1;
  for (;;) {
    const step = scaleAt(text, end);
    if (step === null) break;
    total += part * step.factor;
    part = 0;
    scale = step.factor;
    end = step.end;
    const more = /^\s?(\d{1,4})(?=[십백천만])/u.exec(text.slice(end, end + 7));
    if (more === null) break;
    part = Number(more[1]);
    end += more[0].length;
  }
  const soft = scale > 1 && text.charAt(end) === "여";
  return { value: round(total + part), scale, end: soft ? end + 1 : end, soft };
}

function scaleAt(text: string, from: number): { readonly factor: number; readonly end: number } | null {
  let factor = 1;
  let end = from;
  for (let power = SCALES[text.charAt(end)]; power !== undefined; power = SCALES[text.charAt(end)]) {
    factor *= power;
    end += 1;
  }
  return end === from || /^[족안재]/u.test(text.slice(end, end + 1)) ? null : { factor, end };
}

/** Sums of decimals such as 1.1 + 2.2 come out as people would write them. */
export function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function counterFrom(text: string, from: number): { readonly counter: Counter | null; readonly at: number } {
  let at = from;
  if (text.charAt(at) === "여") at += 1;
  if (text.charAt(at) === " " && text.charAt(at + 1) !== " ") at += 1;
  const counter = counterAt(text, at);
  const apart = at > from && text.charAt(at - 1) === " ";
  return counter !== null && fits(counter, text, at + counter.text.length, apart)
    ? { counter, at }
    : { counter: null, at: from };
}

/** A syllable that may as well begin a word (인천, 종로) counts only where a word could end. */
const AMBIGUOUS = new Set(
  "인 건 편 종 권 부 매 장 식 팀 쌍 원 시간 곳 과정 사업 기관 단체 분야 톤".split(" "),
);
const MAY_FOLLOW =
  /^(?:[^가-힣]|$|[은는이가을를의에로와과도만]|으로|까지|부터|당|씩|여|이상|이내|미만|내외|정도|규모|등|중|운영|지원|참여|수료|제작|개설|발간|배부|배포|진행|처리|접수|완료|모집|추가|증|감|확대|늘|줄)/u;

function fits(counter: Counter, text: string, after: number, apart: boolean): boolean {
  if (counter.kind === "percent" || counter.kind === "point") return true;
  if (apart && counter.kind === "label") return false;
  if (!AMBIGUOUS.has(counter.text) && !apart) return true;
  return MAY_FOLLOW.test(text.slice(after, after + 3));
}

function bareKind(text: string, end: number, scale: number): Figure["kind"] {
  if (scale >= 10_000) return "count";
  return /^[가-힣A-Za-z]/u.test(text.slice(end, end + 1)) ? "label" : "bare";
}

function familyOf(counter: Counter | null, scale: number): string {
  if (counter !== null) return counter.family;
  return scale >= 100_000_000 ? "원" : "";
}

/** Years, dates, times, codes and lists of numbers: recognised by what stands next to the digits. */
function isLabelled(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.slice(end, end + 2);
  if (/[’'‘`´A-Za-z_#제]/u.test(before) && !/^\s?(?:%|명)/u.test(after)) return true;
  if (/제\s$/u.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (/\d[.:/-]$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  return /^(?:[:/-]\d|\.(?!\d)|,\d|\+[^\d\s])/u.test(after);
}

function isSoft(text: string, start: number, numberEnd: number, counterEnd: number, end: number): boolean {
  if (text.charAt(numberEnd) === "여") return true;
  const after = text.slice(counterEnd, counterEnd + 4);
  if (SOFT_AFTER.test(after) || (end !== counterEnd && SOFT_AFTER.test(text.slice(end, end + 4))))
    return true;
  return SOFT_BEFORE.test(text.slice(Math.max(0, start - 14), start));
}
