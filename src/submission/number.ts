/** KPI targets and results: plain numbers, also with what they count (`1,150명`). */
import { asPercent, contentOf, tidy } from "./cellContent";
import { isCounter } from "./counters";
import { NO_COERCIONS, unreadableField, valueField } from "./field";
import type { Cell } from "./Grid";
import { numberOf, parseNumeral, type Numeral } from "./numeral";
import { percentCoercions } from "./rate";
import type { Coercion, Field } from "./SubmissionSheet";

const PERCENT: readonly Coercion[] = Object.freeze([{ kind: "percent" as const }]);

/** A number; a percentage in percent. Ranges, words and dates are not read. */
export function readNumber(cell: Cell | undefined, address: string): Field<number> {
  const content = contentOf(cell, address);
  switch (content.kind) {
    case "settled":
      return content.field;
    case "truth":
      return unreadableField(content.text, address, "not-a-number", content.formula);
    case "number":
      if (content.format === "date") {
        return unreadableField(content.text, address, "date-in-number", content.formula);
      }
      return content.format === "percent"
        ? valueField(asPercent(content.number), content.text, address, PERCENT, content.formula)
        : valueField(tidy(content.number), content.text, address, NO_COERCIONS, content.formula);
    case "text": {
      const numeral = parseNumeral(content.text);
      if (numeral === null || !countsSomething(numeral)) {
        return unreadableField(content.text, address, "not-a-number", content.formula);
      }
      const coercions = isPercent(numeral) ? percentCoercions(numeral.coercions) : numeral.coercions;
      return valueField(numberOf(numeral), content.text, address, coercions, content.formula);
    }
  }
}

function isPercent(numeral: Numeral): boolean {
  return /^(?:%|퍼센트|%p)$/u.test(numeral.suffix);
}

function countsSomething(numeral: Numeral): boolean {
  return isPercent(numeral) || isCounter(numeral.suffix);
}
