/** How names are compared: spelled differently, still the same name. */

const DOTS = /[·\u0387․‧・･ㆍ\u119e•∙⋅]/gu;
const QUOTES = /["`´‘’‚‛“”„‟′″「」『』]/gu;
const OPENING = /[([{<〔【〈《«‹]/gu;
const CLOSING = /[)\]}>〕】〉》»›]/gu;
const DASHES = /[‐‑‒–—―−﹣－]/gu;
const WHITE_SPACE = /[\s\u200b-\u200d\u2060\ufeff]+/gu;
/** Nothing but letters, digits and plain separators: already normal once white space is gone. */
const PLAIN = /^[0-9A-Za-z가-힣,·()\-/+%']*$/u;

/**
 * The comparable form of a name: NFKC, no white space, one kind of middle dot (· ․ ‧ ・ ･ ㆍ •), of quote, of bracket
 * and of dash. For comparing only, never for showing.
 */
export function normaliseName(name: string): string {
  if (PLAIN.test(name)) return name;
  // Dots first: NFKC would turn ㆍ into a vowel and ․ into a full stop.
  const bare = name.replace(WHITE_SPACE, "").replace(DOTS, "·");
  if (PLAIN.test(bare)) return bare;
  return unify(bare.normalize("NFKC")).normalize("NFKC");
}

export function sameName(a: string, b: string): boolean {
  return a === b || normaliseName(a) === normaliseName(b);
}

function unify(text: string): string {
  return text
    .replace(WHITE_SPACE, "")
    .replace(DOTS, "·")
    .replace(QUOTES, "'")
    .replace(OPENING, "(")
    .replace(CLOSING, ")")
    .replace(DASHES, "-");
}
