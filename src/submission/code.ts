/** 사업코드 cells: a code in one spelling, and what to make of a date where a code should be. */
import { findProject } from "../plan/lookups";
import type { Plan } from "../plan/Plan";
import { contentOf } from "./cellContent";
import { NO_COERCIONS, unreadableField, valueField } from "./field";
import type { Cell } from "./Grid";
import { codesBehindDate, parseProjectId } from "./projectId";
import type { Field } from "./SubmissionSheet";

const ISO_DATE = /^(?:19|20)\d\d([-./]\s?)\d{1,2}\1\d{1,2}\.?$/u;

/**
 * A project code. A date (Excel makes 2002-03-07 of a typed `2-3-7`) is unreadable, with the registered code it most
 * likely was as its guess.
 */
export function readCode(cell: Cell | undefined, address: string, plan: Plan): Field<string> {
  const content = contentOf(cell, address);
  if (content.kind === "settled") return content.field;
  const { text, formula } = content;
  const isDate = content.kind === "number" ? content.format === "date" : ISO_DATE.test(text.trim());
  if (isDate) {
    const field = unreadableField(text, address, "date-in-number", formula);
    const guess = codesBehindDate(text.trim().replace(/[./]\s?/gu, "-")).find(
      (code) => findProject(plan, code) !== null,
    );
    return guess === undefined ? field : { ...field, guess };
  }
  const code = content.kind === "text" ? parseProjectId(text) : null;
  return code === null
    ? unreadableField(text, address, null, formula)
    : valueField(code, text, address, NO_COERCIONS, formula);
}
