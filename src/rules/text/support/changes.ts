/** Changes stated beside what they change: `34개 → 70개(36개 확대)`, `560명(전년 500명 대비 12% 증가)`. */
import { NONE } from "../../support/hits";
import { lastOf } from "../../support/memo";
import { figuresOf, isSoft, type Figure } from "./figures";
import { stagesOf } from "./kinship";
import { round } from "./numbers";
import { narrowDigits } from "./plainText";
import { hasSign } from "./scan";
import { SIGN } from "./signs";

export interface StatedChange {
  readonly from: Figure;
  readonly to: Figure;
  readonly stated: Figure;
  /** As meant: negative where a decrease is said. */
  readonly change: number;
  readonly verdict: "right" | "wrong" | "percent-for-points";
  /** What it should be, in the unit that is stated. */
  readonly actual: number;
  readonly start: number;
  readonly end: number;
}

const ARROW = /→|⇒|⟶|➜|➡|->|=>|▶/u;
/** Something about up or down has to be said; most texts end here. */
const CHANGE =
  /[증감↑↓△▲▽▼+＋늘줄]|확대|상승|하락|향상|추가|축소|개선|성장|단축|초과|미달|부족|차이|[-(]\s?\d/u;
const COMPARED = /대비|보다|에서|에 비해/u;

export const statedChanges = lastOf((original: string): readonly StatedChange[] => {
  if (!hasSign(original, SIGN.arrow | SIGN.compared) || !CHANGE.test(original)) return NONE;
  if (!ARROW.test(original) && !COMPARED.test(original)) return NONE;
  const text = narrowDigits(original);
  const figures = figuresOf(text).filter(({ kind }) => kind !== "label");
  const changes: StatedChange[] = [];
  for (let index = 2; index < figures.length; index += 1) {
    const one = figures[index - 2];
    const two = figures[index - 1];
    const three = figures[index];
    if (one === undefined || two === undefined || three === undefined) continue;
    const change = forward(text, one, two, three, figures) ?? backward(text, one, two, three);
    if (change !== null) changes.push(change);
  }
  return changes;
});

/** A year or a time of year may stand before a figure without making it another thing. */
const TIME =
  /(?:[’'‘`´]?\d{2,4}\s?년도?|[’'‘`´]\d{2}|\d{1,2}\s?월|올해|금년도?|당해|현재|상반기|하반기|연말|말|기준|실적|총|약|[’'‘`´]?\d{2,4}\.\s?\d{0,2}\.?월?)/gu;

function isQuiet(text: string): boolean {
  return text.trim() === "" || text.replace(TIME, "").replace(/[\s:：()은는이가의에,]/gu, "") === "";
}

const LONGEST_LINK = 40;

/** `X → Y (D)`, `X에서 Y로 D 증가`. */
function forward(
  text: string,
  from: Figure,
  to: Figure,
  stated: Figure,
  figures: readonly Figure[],
): StatedChange | null {
  if (!areAlike(from, to) || to.start - from.end > LONGEST_LINK) return null;
  const link = text.slice(from.end, to.start);
  const arrow = ARROW.exec(link) ?? /에서/u.exec(link);
  if (arrow === null || isSoft(from) || isSoft(to)) return null;
  const left = link.slice(0, arrow.index);
  const right = link.slice(arrow.index + arrow[0].length);
  const lead = text.slice(to.end, stated.start);
  const said = saidOf(text, lead, stated);
  if (said === null || lead.length > 16) return null;
  const deed = left.replace(/[\s(),]/gu, "");
  const repeated = deed === "" || lead.replace(/\s/gu, "").startsWith(deed);
  if (!repeated || !isQuiet(right) || (deed === "" && stagesOf(lead).size > 0)) return null;
  const place = { start: from.start, end: said.end };
  const earlier = chainBefore(text, from, figures);
  return judge(from, to, stated, said.direction, place, earlier);
}

/** The figures before in `10명 → 20명 → 35명`: the change may count from any of them. */
function chainBefore(text: string, from: Figure, figures: readonly Figure[]): readonly Figure[] {
  const chain: Figure[] = [];
  let next = from;
  for (const figure of figures.slice(0, figures.indexOf(from)).toReversed()) {
    if (!ARROW.test(text.slice(figure.end, next.start)) || !comparable(figure, next)) break;
    chain.push(figure);
    next = figure;
  }
  return chain;
}

const BASE_LABEL =
  /^\s*(?:참여|수료|운영|지원|달성|이용|수강|이수|개설|개최)?\s*[(,]\s*(?:[’'‘`´]?\d{2,4}\s?년도?|[’'‘`´]\d{2}|전년도?|작년|지난해|전년\s?동기|목표|당초|직전\s?연도)\s*(?:말|실적)?\s*[(:]?\s*$/u;

/** `Y(전년 X 대비 D 증가)`, `Y, 전년 X보다 D 늘어남`. */
function backward(text: string, to: Figure, from: Figure, stated: Figure): StatedChange | null {
  if (!areAlike(from, to) || !BASE_LABEL.test(text.slice(to.end, from.start))) return null;
  if (isSoft(from) || isSoft(to)) return null;
  const lead = text.slice(from.end, stated.start);
  const link = /^\s*\)?\s*(?:대비|보다|에 비해|과 비교해)\s*/u.exec(lead);
  if (link === null) return null;
  const said = saidOf(text, lead.slice(link[0].length), stated);
  return said === null
    ? null
    : judge(from, to, stated, said.direction, { start: to.start, end: said.end }, []);
}

function comparable(one: Figure, other: Figure): boolean {
  return areAlike(one, other) && !isSoft(one) && !isSoft(other);
}

function areAlike(one: Figure, other: Figure): boolean {
  if (one.kind === "bare") return other.kind === "count";
  return one.kind === other.kind && one.family === other.family && one.kind !== "point";
}

/** 1 for up, -1 for down, null where the wording fits either way (△ and ▲ are read both ways in practice). */
type Direction = 1 | -1 | null;

const UP = /^\s*(?:증가|상승|확대|향상|늘|추가|신장|성장|증|↑)/u;
const DOWN = /^\s*(?:감소|하락|축소|줄|감축|감|↓)/u;
const EITHER = /^\s*(?:개선|단축|절감|초과|미달|부족|차이|▲|▼|△|▽)/u;
const SIGNED = /(?:\(\s*)?([+＋△▲▽▼↑↓-])\s*\)?\s*$/u;
const LEAD =
  /^\s*(?:으?로|이?으로|로)?\s*(?:사업|과정|참여|운영)?\s*[(,]?\s*(?:총|전년\s?대비|전년도\s?대비|[’'‘`´]\d\d년\s?대비)?\s*$/u;

interface Said {
  readonly direction: Direction;
  readonly end: number;
}

/** Direction and end of a stated change, or null when the figure states none. */
function saidOf(text: string, lead: string, stated: Figure): Said | null {
  const after = text.slice(stated.end, stated.end + 8);
  const gap = /^\s*(?:이|가|포인트)?\s*\)?\s*/u.exec(after)?.[0] ?? "";
  const rest = after.slice(gap.length);
  const up = UP.exec(rest);
  const down = up === null ? DOWN.exec(rest) : null;
  const spoken = (up ?? down ?? EITHER.exec(rest))?.[0] ?? null;
  const sign = SIGNED.exec(lead);
  if (isSoft(stated) || (spoken === null && sign === null)) return null;
  if (!LEAD.test(sign === null ? lead : lead.slice(0, sign.index))) return null;
  const end = stated.end + (spoken === null ? 0 : gap.length + spoken.length);
  const direction = up !== null ? 1 : down !== null ? -1 : signDirection(sign?.[1] ?? "");
  return { direction, end: closed(text, end) };
}

function signDirection(sign: string): Direction {
  if (/[+＋↑]/u.test(sign)) return 1;
  return /[↓-]/u.test(sign) ? -1 : null;
}

/** Takes the closing bracket in. */
function closed(text: string, end: number): number {
  return text.charAt(end) === ")" ? end + 1 : end;
}

function judge(
  from: Figure,
  to: Figure,
  stated: Figure,
  direction: Direction,
  place: { readonly start: number; readonly end: number },
  earlier: readonly Figure[],
): StatedChange | null {
  const change = (direction ?? (to.value < from.value ? -1 : 1)) * stated.value;
  const difference = round(to.value - from.value);
  const { start, end } = place;
  const judged = (verdict: StatedChange["verdict"], actual: number): StatedChange => ({
    from,
    to,
    stated,
    change,
    verdict,
    actual,
    start,
    end,
  });
  const bases = [from, ...earlier];
  if (stated.kind === "percent") {
    const decimals = Math.max(1, stated.decimals);
    const actual = Math.round(growth(from.value, to.value) * 10 ** decimals) / 10 ** decimals;
    const precision = 10 ** -stated.decimals;
    if (bases.some((base) => within(growth(base.value, to.value), change, precision))) {
      return judged("right", actual);
    }
    if (from.kind !== "percent") return from.value === 0 ? null : judged("wrong", actual);
    const points = bases.some((base) => within(round(to.value - base.value), change, 0.001));
    return judged(points ? "percent-for-points" : "wrong", difference);
  }
  const points = from.kind === "percent" && stated.kind === "point";
  const counts = from.kind !== "percent" && (stated.family === to.family || stated.kind === "bare");
  if (!points && !counts) return null;
  const value = stated.kind === "bare" ? change * to.scale : change;
  const tolerance = counts && to.scale > 1 ? to.scale : 0.001;
  const right = bases.some((base) => within(round(to.value - base.value), value, tolerance));
  return judged(right ? "right" : "wrong", difference);
}

function growth(from: number, to: number): number {
  return from === 0 ? Number.NaN : ((to - from) / from) * 100;
}

function within(one: number, other: number, tolerance: number): boolean {
  return Math.abs(one - other) <= tolerance + 1e-9;
}
