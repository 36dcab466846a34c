import { runExcel } from "./runExcel";

/** One listener for everything that may have changed what a check would find. Removing runs in the handlers' context. */
export async function watchWorkbook(listener: () => void): Promise<() => Promise<void>> {
  const handle = (): Promise<void> => {
    listener();
    return Promise.resolve();
  };
  const handlers = await runExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    const added = [
      sheets.onChanged.add(handle),
      sheets.onCalculated.add(handle),
      sheets.onActivated.add(handle),
      sheets.onAdded.add(handle),
      sheets.onDeleted.add(handle),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (first === undefined) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
