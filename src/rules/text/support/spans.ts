/** The round and square brackets of a text. */
import { scanOf } from "./scan";

export interface Span {
  /** Place of the opening bracket. */
  readonly open: number;
  /** Place of the closing bracket. */
  readonly close: number;
  readonly depth: number;
}

/** `(` `[` and the full-width ones. */
function opens(code: number): boolean {
  return code === 0x28 || code === 0x5b || code === 0xff08 || code === 0xff3b;
}

/** Closed pairs only, in the order they open. */
export function spansOf(text: string): readonly Span[] {
  const open: number[] = [];
  const spans: Span[] = [];
  for (const at of scanOf(text).brackets) {
    if (opens(text.charCodeAt(at))) {
      open.push(at);
      continue;
    }
    const start = open.pop();
    if (start !== undefined) spans.push({ open: start, close: at, depth: open.length });
  }
  return spans.length < 2 ? spans : spans.sort((one, other) => one.open - other.open);
}
