/** Rates in percent: 91.1, 0.911 with a percent format, and `91.1%` are one value. A bare 0.911 stays 0.911. */
import { asPercent, contentOf, tidy } from "./cellContent";
import { NO_COERCIONS, unreadableField, valueField } from "./field";
import type { Cell } from "./Grid";
import { numberOf, parseNumeral } from "./numeral";
import type { Coercion, Field } from "./SubmissionSheet";

const PERCENT: readonly Coercion[] = Object.freeze([{ kind: "percent" as const }]);

export function readRate(cell: Cell | undefined, address: string): Field<number> {
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
      if (numeral === null || numeral.multipliers !== "" || !/^(?:%|퍼센트)?$/u.test(numeral.suffix)) {
        return unreadableField(content.text, address, "not-a-number", content.formula);
      }
      const { coercions } = numeral;
      return valueField(
        numberOf(numeral),
        content.text,
        address,
        numeral.suffix === "" ? coercions : percentCoercions(coercions),
        content.formula,
      );
    }
  }
}

/** `91.1%` is how a rate is written, so the text as such is no slip; odd digits or spaces in it still are. */
export function percentCoercions(coercions: readonly Coercion[]): readonly Coercion[] {
  return [...coercions.filter(({ kind }) => kind !== "text-number"), ...PERCENT];
}
