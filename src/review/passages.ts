/** Where the passages that findings are about stand in a text, to mark them. */
import type { Finding } from "../findings/Finding";
import type { ColumnKey } from "../submission/columns";

/** A stretch of text, marked or not; together they are the whole text. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/** What findings quote of a cell, by the names their facts give it. */
const QUOTES = ["excerpt", "raw", "word"] as const;

/** The text cut where the findings about this column quote it; one unmarked stretch where none does. */
export function markPassages(
  text: string,
  findings: readonly Pick<Finding, "column" | "facts">[],
  column: ColumnKey,
): readonly Stretch[] {
  const quotes = findings.filter((finding) => finding.column === column).map(quoteOf);
  const spans = merge(quotes.flatMap((quote) => spanOf(text, quote)));
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at) stretches.push({ text: text.slice(at, start), marked: false });
    stretches.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length || stretches.length === 0) stretches.push({ text: text.slice(at), marked: false });
  return stretches;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function quoteOf({ facts }: Pick<Finding, "facts">): string {
  const quoted = QUOTES.map((name) => facts[name]).find((fact) => typeof fact === "string" && fact !== "");
  return typeof quoted === "string" ? quoted : "";
}

/** Quotes are on one line, and shortened in the middle with … when they are long. */
function spanOf(text: string, quote: string): readonly Span[] {
  const [head = "", tail] = quote.split("…");
  const pattern = tail === undefined ? literal(head) : `${literal(head)}[\\s\\S]*?${literal(tail)}`;
  const found = pattern === "" ? null : new RegExp(pattern, "u").exec(text);
  return found === null || found[0] === ""
    ? []
    : [{ start: found.index, end: found.index + found[0].length }];
}

function literal(quote: string): string {
  const words = quote.trim().split(/\s+/u);
  return words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&")).join("\\s+");
}

function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last === undefined || span.start > last.end) merged.push(span);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return merged;
}
