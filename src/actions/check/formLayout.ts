/** Where the columns of a form stand on the sheet now, and what Excel itself should still check there. */
import type { Plan } from "../../plan/Plan";
import { formValidations } from "../../sheets";
import { COLUMN_KEYS } from "../../submission/columns";
import type { SubmissionSheet } from "../../submission/SubmissionSheet";
import type { Language } from "../../words/language";
import type { ValidationModel } from "../../workbook/SheetModel";

const LAST_SHEET_ROW = 1_048_575;

export interface FormLayout {
  /** Equal for equal layouts. */
  readonly key: string;
  /** Over the rows in use: what a check looks at. */
  readonly inUse: readonly ValidationModel[];
  /** Over whole columns, as the form was made: what is put back. */
  readonly whole: readonly ValidationModel[];
}

/**
 * The validation of the form where its columns have moved to. Null for a sheet that is not our form or whose header
 * cannot be told: nothing is known of what it should carry.
 */
export function formLayout(sheet: SubmissionSheet, plan: Plan, language: Language): FormLayout | null {
  const { stamp, headerRow, columns, rows } = sheet;
  if (stamp === null || headerRow === null) return null;
  const lastRow = Math.max(headerRow, ...rows.map(({ row }) => row - 1));
  const place = new Map(columns.map(({ key, column }) => [key, column]));
  const over = (bottom: number): ValidationModel[] =>
    formValidations(plan, language).flatMap((model) => {
      const key = COLUMN_KEYS[model.area.left];
      const column = key === undefined ? undefined : place.get(key);
      if (column === undefined) return [];
      return [{ ...model, area: { top: headerRow, left: column, bottom, right: column } }];
    });
  const key = JSON.stringify([sheet.sheet, headerRow, [...place]]);
  return { key, inUse: over(lastRow), whole: over(LAST_SHEET_ROW) };
}
