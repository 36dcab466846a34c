/** Whether parts add up to their total; first the arithmetic, which clears most, then what the words say. */
import { isSoft, type Figure } from "../figures";
import type { Entry } from "../entries";
import { atOneStage, isPartOf, splitOneWay } from "../kinship";
import { round } from "../numbers";
import type { ReadText } from "../plainText";
import { isSumLabel, startWithWord } from "./sumWords";
import type { WrongSum } from "./WrongSum";

export interface Passage {
  readonly start: number;
  readonly end: number;
}

/**
 * The total and its parts where they disagree, else null.
 * @param figures of the list, in order, without labels
 * @param entries of the same list; made only when the figures disagree
 */
export function disagreement(
  read: ReadText,
  total: Figure,
  figures: readonly Figure[],
  entries: () => readonly Entry[],
  place: Passage,
): WrongSum | null {
  const sum = sumOfParts(total, figures);
  if (sum === null || sum === total.value) return null;
  const parts = figures.filter((figure) => isPartOf(figure, total));
  const amounts = parts.map((part) => inUnitOf(part, total, figures));
  if (Math.abs(sum - total.value) <= toleranceOf(total, amounts) || !isNear(sum, total)) return null;
  if (readsOtherwise(read, total, sum)) return null;
  const list = entries();
  if (list.length < 2 || list.some((entry) => countOfParts(entry, total) !== 1)) return null;
  if (!isFullList(read, total, list, amounts)) return null;
  const start = place.start === total.start ? startWithWord(read.text, total) : place.start;
  return { total, parts: amounts, sum, start, end: place.end };
}

/** What the parts among the figures make together; null where fewer than two can be parts. */
export function sumOfParts(total: Figure, figures: readonly Figure[]): number | null {
  let sum = 0;
  let parts = 0;
  for (const figure of figures) {
    if (!isPartOf(figure, total)) continue;
    parts += 1;
    sum += inUnitOf(figure, total, figures).value;
  }
  return parts < 2 ? null : round(sum);
}

/** How many figures of the entry may be parts of the total. */
export function countOfParts(entry: Entry, total: Figure): number {
  return entry.figures.filter((figure) => isPartOf(figure, total)).length;
}

/** A bare figure counts in the unit of the others in its list, else of the total: `예산 28천명(13, 15)`. */
function inUnitOf(part: Figure, total: Figure, figures: readonly Figure[]): Figure {
  if (part.kind !== "bare" || part.scale > 1) return part;
  const { scale } = figures.find(({ kind }) => kind === "count") ?? total;
  return scale === 1 ? part : { ...part, value: part.value * scale, scale };
}

/** Thousands and millions are rounded, and so are decimals: half a unit for every figure. */
function toleranceOf(total: Figure, parts: readonly Figure[]): number {
  let coarsest = stepOf(total);
  for (const part of parts) coarsest = Math.max(coarsest, stepOf(part));
  return coarsest === 1 ? 0 : (coarsest * (parts.length + 1)) / 2;
}

function stepOf({ scale, decimals }: Figure): number {
  return decimals === 0 ? scale : scale / 10 ** decimals;
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

function isFullList(
  read: ReadText,
  total: Figure,
  entries: readonly Entry[],
  parts: readonly Figure[],
): boolean {
  if (isSoft(total) || parts.some(isSoft)) return false;
  const added = entries.slice(1).every(({ joint }) => joint === "+");
  if (!added && entries.some(({ label }) => label === "" || /[,，、/]/u.test(label))) return false;
  if (entries.some(({ label }) => label !== "" && isSumLabel(label))) return false;
  if (total.family === "회" && parts.every(({ value }, index) => value === index + 1)) return false;
  if (areAwards(entries) && !AWARDED.test(around(read.text, total))) return false;
  return splitOneWay(entries) && atOneStage(entries);
}

/** Two at least: a lone 동 or 은 is a township or a particle. */
function areAwards(entries: readonly Entry[]): boolean {
  return entries.filter(({ label }) => AWARD.test(label)).length >= 2;
}

const AWARD = /^(?:대상|최우수|우수|장려|금|은|동|입선|특선|금상|은상|동상)$/u;
const AWARDED = /수상|입상|메달|시상|표창/u;

function around(text: string, figure: Figure): string {
  return text.slice(Math.max(0, figure.start - 15), figure.end + 15);
}
