/** The round and square brackets of a text. */

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

function closes(code: number): boolean {
  return code === 0x29 || code === 0x5d || code === 0xff09 || code === 0xff3d;
}

/** Closed pairs only, in the order they open. */
export function spansOf(text: string): readonly Span[] {
  const open: number[] = [];
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x28 || (code > 0x5d && code < 0xff08)) continue;
    if (opens(code)) open.push(at);
    else if (closes(code)) {
      const start = open.pop();
      if (start !== undefined) spans.push({ open: start, close: at, depth: open.length });
    }
  }
  return spans.length < 2 ? spans : spans.sort((one, other) => one.open - other.open);
}
