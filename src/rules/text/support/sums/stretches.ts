/** Stretches of a text in which a total and its parts may stand together. */
import type { Figure } from "../figures";
import type { ReadText } from "../plainText";
import type { Span } from "../spans";

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const LINE_END = /\n|\.\s|;|→|->/gu;

/** Stretches of one line outside brackets, and inside each bracket. */
export function clausesOf({ text, spans }: ReadText): readonly Stretch[] {
  const clauses: Stretch[] = spans.map(({ open, close }) => ({ from: open + 1, to: close }));
  let from = 0;
  LINE_END.lastIndex = 0;
  for (let match = LINE_END.exec(text); match !== null; match = LINE_END.exec(text)) {
    clauses.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  clauses.push({ from, to: text.length });
  return clauses;
}

/** The figures of a stretch that stand in none of its brackets. */
export function outside({ spans, figures }: ReadText, { from, to }: Stretch): readonly Figure[] {
  const found: Figure[] = [];
  for (const figure of figures) {
    const { start } = figure;
    if (start >= to) break;
    if (start >= from && !isInBracket(start, spans, from, to)) found.push(figure);
  }
  return found;
}

/** Within a bracket that itself stands between the two places. */
function isInBracket(place: number, spans: readonly Span[], from: number, to: number): boolean {
  for (const { open, close } of spans) {
    if (open >= from && close < to && place > open && place < close) return true;
  }
  return false;
}

/** The text with the brackets of the stretch made spaces: as long as before, so places stay true. */
export function blanked(read: ReadText, { from, to }: Stretch): string {
  let { text } = read;
  for (const { open, close } of read.spans) {
    if (open >= from && close < to) {
      text = text.slice(0, open) + " ".repeat(close - open + 1) + text.slice(close + 1);
    }
  }
  return text;
}
