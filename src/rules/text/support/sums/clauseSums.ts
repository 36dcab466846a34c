/** Totals and parts side by side in one clause. */
import { entriesOf, type Entry } from "../entries";
import type { Figure } from "../figures";
import type { ReadText } from "../plainText";
import { isPartOf } from "../kinship";
import { countOfParts, disagreement, sumOfParts } from "./addUp";
import { includedInClause } from "./includedSums";
import { blanked, outside, type Stretch } from "./stretches";
import { endsLikeTotal, isSumLabel, isTotal, listsAll, saysIncluded } from "./sumWords";
import type { WrongSum } from "./WrongSum";

export function inClause(read: ReadText, stretch: Stretch): readonly WrongSum[] {
  if (!mayHoldSum(read, stretch)) return NO_SUMS;
  const figures = outside(read, stretch);
  if (figures.length < 3) return NO_SUMS;
  const counted = withoutLabels(figures);
  if (!hasTotal(read.text, counted) || addsUp(read.text, counted)) return NO_SUMS;
  const text = blanked(read, stretch);
  const said = text.slice(stretch.from, stretch.to);
  if (!listsAll(said)) return NO_SUMS;
  if (saysIncluded(said)) return includedInClause(read, figures);
  const entries = entriesOf(text, stretch.from, stretch.to, counted);
  return [...afterParts(read, entries), ...beforeParts(read, stretch, entries)];
}

const NO_SUMS: readonly WrongSum[] = [];

function withoutLabels(figures: readonly Figure[]): readonly Figure[] {
  const isLabel = ({ kind }: Figure): boolean => kind === "label";
  return figures.some(isLabel) ? figures.filter((figure) => !isLabel(figure)) : figures;
}

/** A quick look that clears nearly all clauses: three figures, one of them behind a word of adding up. */
function mayHoldSum({ text, figures }: ReadText, { from, to }: Stretch): boolean {
  let found = 0;
  let total = false;
  for (const { start } of figures) {
    if (start >= to) break;
    if (start < from) continue;
    found += 1;
    total ||= endsLikeTotal(text, start);
  }
  return total && found >= 3;
}

/** Some figure may be a total: behind two others, or with a colon behind it. */
function hasTotal(text: string, counted: readonly Figure[]): boolean {
  return counted.some((figure, index) => {
    if (!endsLikeTotal(text, figure.start)) return false;
    const next = counted[index + 1];
    return index >= 2 || (next !== undefined && /[:：=]/u.test(text.slice(figure.end, next.start)));
  });
}

/** Right as it stands, and that with one total, the last figure: the words need no closer look. */
function addsUp(text: string, counted: readonly Figure[]): boolean {
  const total = counted.at(-1);
  const parts = counted.slice(0, -1);
  if (total === undefined || parts.some(({ start }) => endsLikeTotal(text, start))) return false;
  if (!parts.every((part) => part.family === total.family && isPartOf(part, total))) return false;
  // Of two parts, one counted in makes the same sum; of more it need not.
  if (parts.length > 2 && saysIncluded(text)) return false;
  return sumOfParts(total, parts) === total.value;
}

/** `A 300명, B 200명, 총 500명`. */
function afterParts(read: ReadText, entries: readonly Entry[]): readonly WrongSum[] {
  return entries.flatMap((entry, index) => {
    const [total] = entry.figures;
    if (index < 2 || total === undefined) return [];
    const lead = read.text.slice(entries[index - 1]?.figures.at(-1)?.end ?? 0, total.start);
    const equals = /^\s*=\s*$/u.test(lead);
    if (!equals && !isTotal(read.text, total) && !/(?:합해|합쳐|합하여)\s*$/u.test(lead)) return [];
    if (!equals && !isSumLabel(entry.label)) return [];
    const before = entries.slice(0, index);
    return entry.figures.flatMap((figure) => {
      const parts = trailing(before, figure);
      const start = parts[0]?.figures[0]?.start ?? figure.start;
      return wrongIn(read, figure, parts, { start, end: figure.end });
    });
  });
}

/** The unbroken run of entries just before that hold one such figure each. */
function trailing(entries: readonly Entry[], total: Figure): readonly Entry[] {
  const broken = entries.findLastIndex((entry) => countOfParts(entry, total) !== 1);
  return entries.slice(broken + 1);
}

/** `총 500명 : A 300명, B 200명`. */
function beforeParts(read: ReadText, { to }: Stretch, entries: readonly Entry[]): readonly WrongSum[] {
  const [first, ...parts] = entries;
  const total = first?.figures.at(-1);
  const next = parts[0]?.figures[0];
  if (total === undefined || next === undefined || !isTotal(read.text, total)) return [];
  if (!/[:：=]/u.test(read.text.slice(total.end, next.start))) return [];
  return wrongIn(read, total, parts, { start: total.start, end: to });
}

function wrongIn(
  read: ReadText,
  total: Figure,
  entries: readonly Entry[],
  place: { readonly start: number; readonly end: number },
): readonly WrongSum[] {
  const figures = entries.flatMap((entry) => entry.figures);
  const wrong = disagreement(read, total, figures, () => entries, place);
  return wrong === null ? NO_SUMS : [wrong];
}
