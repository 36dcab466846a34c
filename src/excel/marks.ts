/** Sheet-scoped names that tell our sheets and forms from a user's own sheet of the same title. */
export const OWN_SHEET_NAME = "_chwihap_sheet";
export const FORM_STAMP_NAME = "_chwihap_form";

/** Workbook settings this product keeps. */
export const SETTING_MODELS = "chwihap.models";
export const SETTING_SNAPSHOT = "chwihap.snapshot";

/** A constant text as the formula of a defined name. */
export function textFormula(text: string): string {
  return `="${text.replaceAll('"', '""')}"`;
}

/** The text of a defined name holding a constant, or null when it holds something else. */
export function textOfFormula(formula: string): string | null {
  const match = /^="((?:[^"]|"")*)"$/.exec(formula);
  return match?.[1] === undefined ? null : match[1].replaceAll('""', '"');
}
