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
