/** Texts, names and choices. Dates and numbers in them are texts like any other. */
import { contentOf, isVisible } from "./cellContent";
import { STATUSES } from "./columns";
import { blankField, NO_COERCIONS, valueField } from "./field";
import type { Cell } from "./Grid";
import { normaliseName } from "./names";
import type { Field } from "./SubmissionSheet";

const OUTER_SPACE = /^[\s\u200b-\u200d\u2060\ufeff]+|[\s\u200b-\u200d\u2060\ufeff]+$/gu;
const UNEVEN_SPACE = /\s\s|[^\S ]/;

/** A text of several lines, without the white space around it. */
export function readText(cell: Cell | undefined, address: string): Field<string> {
  return readWith(cell, address, trimmed);
}

/** A name: line breaks and runs of spaces are one space. */
export function readName(cell: Cell | undefined, address: string): Field<string> {
  return readWith(cell, address, onOneLine);
}

/** 추진상태: the status in its own spelling when only white space or width differs, else what was typed. */
export function readStatus(cell: Cell | undefined, address: string): Field<string> {
  return readWith(cell, address, asStatus);
}

function readWith(cell: Cell | undefined, address: string, clean: (text: string) => string): Field<string> {
  if (cell === null || cell === undefined) return blankField(address);
  const content = contentOf(cell, address);
  if (content.kind === "settled") return content.field;
  return valueField(clean(content.text), content.text, address, NO_COERCIONS, content.formula);
}

function onOneLine(text: string): string {
  const name = trimmed(text);
  return UNEVEN_SPACE.test(name) ? name.replace(/\s+/gu, " ") : name;
}

function asStatus(text: string): string {
  const plain = normaliseName(text);
  return STATUSES.find((status) => status === plain) ?? trimmed(text);
}

function trimmed(text: string): string {
  return isVisible(text.charCodeAt(0)) && isVisible(text.charCodeAt(text.length - 1))
    ? text
    : text.replace(OUTER_SPACE, "");
}
