/** A list of labelled figures, as in `SW 31개 과정 680명, DT 16개 과정 470명`: two entries of two figures. */
import type { Figure } from "./figures";

export interface Entry {
  /** What the figures are of; empty where nothing says. */
  readonly label: string;
  readonly figures: readonly Figure[];
  /** What follows the last figure up to the separator: `수료` of `148명 수료`. */
  readonly tail: string;
  /** What stood between this entry and the one before it. */
  readonly joint: string;
}

const SEPARATOR = /[,，、;/+&\n]|(?<=^\s*)[·ㆍ․‧∙・]|(?<=^[^,]{0,6})(?:\s및\s|^[과와]\s|^하고\s)/u;
const CONNECTOR = /^\s*(?:[과와]\s|및\s|그리고\s|하고\s)/u;

/** `figures` are those between `from` and `to`, in order. */
export function entriesOf(
  text: string,
  from: number,
  to: number,
  figures: readonly Figure[],
): readonly Entry[] {
  const counted = figures.filter(({ kind }) => kind !== "label");
  const entries: { label: string; figures: Figure[]; tail: string; joint: string }[] = [];
  let place = from;
  for (const figure of counted) {
    const gap = text.slice(place, figure.start);
    const last = entries.at(-1);
    const { tail, joint, label } =
      last === undefined ? { tail: "", joint: "", label: clean(gap) } : split(gap);
    if (last !== undefined) last.tail += ` ${tail}`;
    const continues = last !== undefined && label === "" && !familiesOf(last.figures).has(figure.family);
    if (continues && figure.family !== "") last.figures.push(figure);
    else entries.push({ label, figures: [figure], tail: "", joint });
    place = figure.end;
  }
  const last = entries.at(-1);
  if (last !== undefined) last.tail += ` ${text.slice(place, to)}`;
  return entries;
}

function familiesOf(figures: readonly Figure[]): ReadonlySet<string> {
  return new Set(figures.map(({ family }) => family));
}

function split(gap: string): { readonly tail: string; readonly joint: string; readonly label: string } {
  const match = SEPARATOR.exec(gap) ?? /[:：]/u.exec(gap);
  if (match === null) return { tail: "", joint: "", label: clean(gap) };
  const after = match.index + match[0].length;
  return { tail: gap.slice(0, match.index), joint: match[0], label: clean(gap.slice(after)) };
}

const PARTICLE_ONLY = /^(?:에서|으로|에|은|는|이|가|을|를|로|의|과|와|도|에게)?$/u;

function clean(label: string): string {
  const bare = label
    .replace(CONNECTOR, "")
    .replace(/[\s:：=‣▸※․·(（[)\]-]+/gu, " ")
    .trim();
  return PARTICLE_ONLY.test(bare) ? "" : bare;
}
