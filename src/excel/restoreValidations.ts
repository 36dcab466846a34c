import type { ValidationModel } from "../workbook/SheetModel";
import { runExcel } from "./runExcel";
import { rangeOf } from "./write/ranges";
import { addValidation } from "./write/validation";

type Options = Excel.WorksheetProtectionOptions;

/** Excel lets nobody touch validation on a protected sheet, so the protection is lifted and put back as it was. */
export function restoreValidations(name: string, models: readonly ValidationModel[]): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.protection.load("protected,options");
    await context.sync();
    const { protection } = sheet;
    const options: Options | null = protection.protected ? protection.options : null;
    if (options !== null) protection.unprotect();
    for (const model of models) {
      const range = rangeOf(sheet, model.area);
      range.dataValidation.clear();
      addValidation(range, model);
    }
    if (options !== null) protection.protect(options);
    await context.sync();
  });
}
