/** Cells that hold a plain number or a percentage: what rates and KPI figures have in common. */
import { asPercent, contentOf, tidy } from "./cellContent";
import { NO_COERCIONS, unreadableField, valueField } from "./field";
import type { Cell } from "./Grid";
import { numberOf, parseNumeral, type Numeral } from "./numeral";
import type { Coercion, Field } from "./SubmissionSheet";

const PERCENT: readonly Coercion[] = Object.freeze([{ kind: "percent" as const }]);

/** What a numeral stands for in this column; null where it is none of the column's values. */
export type NumeralKind = (numeral: Numeral) => "number" | "percent" | null;

/** A number, or a percentage in percent. Truth values, dates and other texts are unreadable. */
export function readMeasure(cell: Cell | undefined, address: string, kindOf: NumeralKind): Field<number> {
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
      const kind = numeral === null ? null : kindOf(numeral);
      if (numeral === null || kind === null) {
        return unreadableField(content.text, address, "not-a-number", content.formula);
      }
      const coercions = kind === "percent" ? percentCoercions(numeral.coercions) : numeral.coercions;
      return valueField(numberOf(numeral), content.text, address, coercions, content.formula);
    }
  }
}

/** `91.1%` is how a rate is written, so the text as such is no slip; odd digits or spaces in it still are. */
function percentCoercions(coercions: readonly Coercion[]): readonly Coercion[] {
  return [...coercions.filter(({ kind }) => kind !== "text-number"), ...PERCENT];
}
