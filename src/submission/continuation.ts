/** Lines under a header that belong to it: units, `(A)`, `(B/A)`, ①, 1 2 3. */
import { unitNamed } from "./units";

const LETTERS = /^\(?[A-Za-z](?:\s?[/÷×+\-=]\s?[A-Za-z])*(?:\s?[×*x]\s?100)?\)?$/u;
const CIRCLED = /^[\u2460-\u2473\u3260-\u327b](?:\s?[/÷×+\-=]\s?[\u2460-\u2473\u3260-\u327b])*$/u;
const NUMBERED = /^\(\d{1,2}\)$/u;
const COUNTED = /^\((?:단위\s?[:：]?\s?)?(?:%|명|개|건|회|개소|식)\)$/u;
/** A bracket, a letter or a circled number: the others are told from their first character. */
const BEGINNING = /^[(\uff08A-Za-z\u2460-\u2473\u3260-\u327b]/u;

/** True for a text that only says in what, or by which letter, its column is given. */
export function isContinuation(text: string): boolean {
  if (!BEGINNING.test(text)) return false;
  if (LETTERS.test(text) || NUMBERED.test(text) || CIRCLED.test(text) || COUNTED.test(text)) return true;
  const bracketed = /^\((?:단위\s?[:：]?\s?)?([^()]+)\)$/u.exec(text.normalize("NFKC"))?.[1];
  return bracketed !== undefined && unitNamed(bracketed) !== null;
}

/** True for a row of column numbers 1 2 3 …, or of nothing but continuations. */
export function isContinuationRow(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  if (filled.length === 0) return false;
  if (filled.every(isContinuation)) return true;
  return filled.length >= 4 && filled.every((text, index) => text === String(index + 1));
}
