/** A cell's text prepared for reading its figures: same length as the original, so places stay true. */
import { NONE } from "../../support/hits";
import { figuresOf, type Figure } from "./figures";
import { hasSign } from "./scan";
import { SIGN } from "./signs";
import { spansOf, type Span } from "./spans";

export interface ReadText {
  /** The original with full-width digits made plain and brackets around a lone figure blanked: `기초(148명)`. */
  readonly text: string;
  readonly figures: readonly Figure[];
  /** The brackets that are left. */
  readonly spans: readonly Span[];
}

export function readFigures(original: string): ReadText {
  const narrow = narrowDigits(original);
  const figures = figuresOf(narrow);
  if (!hasSign(original, SIGN.bracket)) return { text: narrow, figures, spans: NONE };
  const spans: Span[] = [];
  let text = narrow;
  for (const span of spansOf(narrow)) {
    if (holdsOnlyFigures(narrow, span, figures)) {
      text = `${text.slice(0, span.open)} ${text.slice(span.open + 1, span.close)} ${text.slice(span.close + 1)}`;
    } else spans.push(span);
  }
  return { text, figures, spans };
}

/** `(148명)`, `(58회, 698명)`, `(총 769명)`: the bracket adds nothing to what it stands behind. */
function holdsOnlyFigures(text: string, span: Span, figures: readonly Figure[]): boolean {
  const inside = figuresIn(span, figures);
  if (inside === null || inside[0]?.kind === "bare") return false;
  let rest = "";
  let place = span.open + 1;
  for (const { start, end } of inside) {
    rest += text.slice(place, start);
    place = end;
  }
  rest += text.slice(place, span.close);
  return /^(?:\s|,|총|계|합계|수료|참여|운영)*$/u.test(rest);
}

/** One figure or two of different families, without labels; null for any others. */
function figuresIn({ open, close }: Span, figures: readonly Figure[]): readonly Figure[] | null {
  const inside: Figure[] = [];
  for (const figure of figures) {
    if (figure.kind === "label" || figure.start <= open) continue;
    if (figure.start >= close) break;
    if (inside.length === 2 || inside[0]?.family === figure.family) return null;
    inside.push(figure);
  }
  return inside.length === 0 ? null : inside;
}

export function narrowDigits(text: string): string {
  return hasSign(text, SIGN.wide)
    ? text.replace(/[０-９，％]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    : text;
}
