/** The round and square brackets of a text. */

export interface Span {
  /** Place of the opening bracket. */
  readonly open: number;
  /** Place of the closing bracket. */
  readonly close: number;
  readonly depth: number;
}

const OPENING = "([（［";
const CLOSING = ")]）］";

/** Closed pairs only, in the order they open. */
export function spansOf(text: string): readonly Span[] {
  const open: { at: number; kind: number }[] = [];
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const opening = OPENING.indexOf(char);
    if (opening >= 0) open.push({ at, kind: opening % 2 });
    else if (CLOSING.includes(char)) {
      const start = open.pop();
      if (start !== undefined) spans.push({ open: start.at, close: at, depth: open.length });
    }
  }
  return spans.sort((one, other) => one.open - other.open);
}
