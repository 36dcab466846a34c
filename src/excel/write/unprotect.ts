import { HostError } from "../../workbook/WorkbookPort";
import { toHostError } from "../runExcel";

/**
 * Takes the protection off sheets that are about to be written, before anything is: a password that keeps us out is
 * met while the workbook is still as it was. What was opened up to then is protected again.
 * Errors: HostError, `protected` with the sheet's name.
 */
export async function unprotect(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const sheets = names.map((name) => context.workbook.worksheets.getItem(name));
  for (const { protection } of sheets) protection.load("options");
  await context.sync();
  try {
    for (const { protection } of sheets) protection.unprotect();
    await context.sync();
  } catch (cause) {
    const failure = toHostError(cause);
    throw failure.fault === "protected" ? await refusal(context, sheets, names, failure) : failure;
  }
}

async function refusal(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  names: readonly string[],
  cause: HostError,
): Promise<HostError> {
  const options = sheets.map(({ protection }) => protection.options);
  for (const { protection } of sheets) protection.load("protected");
  await context.sync();
  const locked = names.find((_, index) => sheets[index]?.protection.protected === true);
  sheets.forEach(({ protection }, index) => {
    if (!protection.protected) protection.protect(options[index]);
  });
  await context.sync();
  return new HostError("protected", locked ?? names.join(", "), { cause });
}
