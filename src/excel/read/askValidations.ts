import type { ValidationModel } from "../../workbook/SheetModel";
import { rangeOf } from "../write/ranges";
import { officeRule } from "../write/validation";

const TYPES = { list: "List", decimal: "Decimal", textLength: "TextLength" } as const;

/** Excel gives numbers back as texts, and leaves out what is at its default. */
function sameRule(found: unknown, wanted: unknown): boolean {
  if (typeof wanted !== "object" || wanted === null) return String(found) === String(wanted);
  if (typeof found !== "object" || found === null) return false;
  const record = found as Record<string, unknown>;
  return Object.entries(wanted).every(([key, value]) => sameRule(record[key], value));
}

/** Asks whether validation still stands; a pasted cell in the middle makes it inconsistent. */
export function askValidations(
  sheet: Excel.Worksheet,
  models: readonly ValidationModel[] | undefined,
): () => boolean | null {
  if (models === undefined) return () => null;
  const asked = models.map((model) => {
    const validation = rangeOf(sheet, model.area).dataValidation;
    validation.load("type,rule");
    return { model, validation };
  });
  return () =>
    asked.every(
      ({ model, validation }) =>
        validation.type === TYPES[model.rule.kind] && sameRule(validation.rule, officeRule(model.rule)),
    );
}
