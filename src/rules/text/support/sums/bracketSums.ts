/** Parts in the bracket behind their total: `47개 과정, 1,150명 교육(상반기 …, 하반기 …)`. */
import { entriesOf, type Entry } from "../entries";
import type { Figure } from "../figures";
import type { ReadText } from "../plainText";
import type { Span } from "../spans";
import { disagreement, sumOfParts } from "./addUp";
import { includedInBracket } from "./includedSums";
import { blanked, outside, type Stretch } from "./stretches";
import { listsAll, saysIncluded } from "./sumWords";
import type { WrongSum } from "./WrongSum";

export function inBracket(read: ReadText, span: Span): readonly WrongSum[] {
  if (!mayBeWrong(read, span)) return NO_SUMS;
  const totals = totalsBefore(read, span);
  if (totals.length === 0) return NO_SUMS;
  const stretch = { from: span.open + 1, to: span.close };
  const inside = read.text.slice(stretch.from, stretch.to);
  if (saysIncluded(inside)) return includedInBracket(read, totals, stretch);
  const figures = outside(read, stretch);
  const counted = figures.filter(({ kind }) => kind !== "label");
  let list: readonly Entry[] | null = null;
  const entries = (): readonly Entry[] =>
    (list ??= listsAll(inside) ? entriesIn(read, stretch, counted) : []);
  return totals.flatMap((total) => {
    const place = { start: total.start, end: span.close + 1 };
    const wrong = disagreement(read, total, counted, entries, place);
    return wrong === null ? NO_SUMS : [wrong];
  });
}

/**
 * A quick look that clears nearly all brackets: two figures at least, and some figure near enough in front that is not
 * simply what they add up to.
 */
function mayBeWrong(read: ReadText, { open, close }: Span): boolean {
  const { text, figures } = read;
  let behind = 0;
  while (behind < figures.length && (figures[behind]?.start ?? open) < open) behind += 1;
  let inside = 0;
  for (let index = behind; index < figures.length; index += 1) {
    const figure = figures[index];
    if (figure === undefined || figure.start > close) break;
    if (figure.kind !== "label") inside += 1;
  }
  if (inside < 2) return false;
  const listed = outside(read, { from: open + 1, to: close }).filter(({ kind }) => kind !== "label");
  let place = open;
  let limit = LONGEST_TAIL;
  for (let index = behind - 1; index >= 0; index -= 1) {
    const figure = figures[index];
    if (figure === undefined || place - figure.end > limit) break;
    if (figure.kind === "count") {
      const sum = sumOfParts(figure, listed);
      if (sum !== null && sum !== figure.value) return true;
    }
    if (figure.kind !== "label") limit = LONGEST_LINK;
    place = figure.start;
  }
  return saysIncluded(text.slice(open + 1, close));
}

const NO_SUMS: readonly WrongSum[] = [];

function entriesIn(read: ReadText, stretch: Stretch, figures: readonly Figure[]): readonly Entry[] {
  return entriesOf(blanked(read, stretch), stretch.from, stretch.to, figures);
}

/** Characters between a total and its bracket, and between two totals of one bracket. */
const LONGEST_TAIL = 25;
const LONGEST_LINK = 6;
/** Another bracket, a sentence or a bullet ends what a bracket may stand behind. */
const ENDED = /[)\]）.]|\n\s*[-ㅇ○•·‣▸※]/u;
const APART = /[,;，]|\s및\s|→/u;

/** The nearest figure of each family that the bracket stands behind. */
function totalsBefore({ text, figures }: ReadText, span: Span): readonly Figure[] {
  const totals: Figure[] = [];
  let place = span.open;
  let limit = LONGEST_TAIL;
  for (let index = figures.length - 1; index >= 0; index -= 1) {
    const figure = figures[index];
    if (figure === undefined || figure.end > span.open) continue;
    const gap = text.slice(figure.end, place);
    if (gap.length > limit || ENDED.test(gap)) break;
    if (limit === LONGEST_TAIL && APART.test(gap)) break;
    if (figure.kind !== "label") {
      if (figure.kind === "count" && !totals.some(({ family }) => family === figure.family)) {
        totals.push(figure);
      }
      limit = LONGEST_LINK;
    }
    place = figure.start;
  }
  return totals;
}
