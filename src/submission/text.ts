/** Texts, names and choices. Dates and numbers in them are texts like any other. */
import { contentOf } from "./cellContent";
import { STATUSES } from "./columns";
import { NO_COERCIONS, valueField } from "./field";
import type { Cell } from "./Grid";
import { normaliseName } from "./names";
import type { Field } from "./SubmissionSheet";

/** A text of several lines, without the white space around it. */
export function readText(cell: Cell | undefined, address: string): Field<string> {
  return readWith(cell, address, trimmed);
}

/** A name: line breaks and runs of spaces are one space. */
export function readName(cell: Cell | undefined, address: string): Field<string> {
  return readWith(cell, address, (text) => trimmed(text).replace(/\s+/gu, " "));
}

/** 추진상태: the status in its own spelling when only white space or width differs, else what was typed. */
export function readStatus(cell: Cell | undefined, address: string): Field<string> {
  return readWith(cell, address, (text) => {
    const plain = normaliseName(text);
    return STATUSES.find((status) => status === plain) ?? trimmed(text);
  });
}

function readWith(cell: Cell | undefined, address: string, clean: (text: string) => string): Field<string> {
  const content = contentOf(cell, address);
  if (content.kind === "settled") return content.field;
  return valueField(clean(content.text), content.text, address, NO_COERCIONS, content.formula);
}

function trimmed(text: string): string {
  return text.replace(/^[\s\u200b-\u200d\u2060\ufeff]+|[\s\u200b-\u200d\u2060\ufeff]+$/gu, "");
}
