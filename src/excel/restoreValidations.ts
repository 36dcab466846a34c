import type { ValidationModel } from "../workbook/SheetModel";
import { runExcel } from "./runExcel";
import { rangeOf } from "./write/ranges";
import { addValidation } from "./write/validation";

type Options = Excel.WorksheetProtectionOptions;

/** After a failure in the middle: nobody should find a form open that was protected. */
function protectAgain(name: string, options: Options): Promise<void> {
  return runExcel(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(name);
    protection.load("protected");
    await context.sync();
    if (!protection.protected) protection.protect(options);
    await context.sync();
  });
}

async function rewrite(
  name: string,
  models: readonly ValidationModel[],
  options: Options | null,
): Promise<void> {
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    if (options !== null) sheet.protection.unprotect();
    for (const model of models) {
      const range = rangeOf(sheet, model.area);
      range.dataValidation.clear();
      addValidation(range, model);
    }
    if (options !== null) sheet.protection.protect(options);
    await context.sync();
  });
}

/**
 * Excel lets nobody touch validation on a protected sheet, so the protection is lifted and put back as it was. A
 * password keeps us out: HostError `protected`. See WorkbookPort.restoreValidations.
 */
export async function restoreValidations(name: string, models: readonly ValidationModel[]): Promise<void> {
  const options = await runExcel(async (context): Promise<Options | null> => {
    const { protection } = context.workbook.worksheets.getItem(name);
    protection.load("protected,options");
    await context.sync();
    return protection.protected ? protection.options : null;
  });
  try {
    await rewrite(name, models, options);
  } catch (error) {
    if (options !== null) await protectAgain(name, options);
    throw error;
  }
}
