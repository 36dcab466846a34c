import { runExcel } from "../runExcel";

/** Asks for settings; after the next sync the result tells their texts, null where there is none. */
export function askSettings(
  context: Excel.RequestContext,
  keys: readonly string[],
): () => Record<string, string | null> {
  const asked = keys.map((key) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    return { key, setting };
  });
  return () =>
    Object.fromEntries(
      asked.map(({ key, setting }) => [key, setting.isNullObject ? null : String(setting.value)]),
    );
}

/** One setting, in a round trip of its own. */
export function readSetting(key: string): Promise<string | null> {
  return runExcel(async (context) => {
    const asked = askSettings(context, [key]);
    await context.sync();
    return asked()[key] ?? null;
  });
}
