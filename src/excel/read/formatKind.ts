/** What a number format makes of a number, as far as reading a submission cares. */
export type FormatKind = "percent" | "date";

/** Quoted text, escaped characters, colours, conditions and locale tags say nothing about the kind. */
function bare(format: string): string {
  return format
    .replace(/"[^"]*"/g, "")
    .replace(/\\./g, "")
    .replace(/_./g, "")
    .replace(/\*./g, "")
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, "");
}

const cache = new Map<string, FormatKind | null>();

/** `yyyy-mm-dd` is a date, `0.0%` a percentage, `General` neither. Only the positive section counts. */
export function formatKind(format: string): FormatKind | null {
  const known = cache.get(format);
  if (known !== undefined) return known;
  const section = bare(format).split(";")[0] ?? "";
  const kind = section.includes("%")
    ? "percent"
    : !/general/i.test(section) && /[ymdhs]/i.test(section) && !/[0#?]/.test(section.replace(/\.0+/g, ""))
      ? "date"
      : null;
  cache.set(format, kind);
  return kind;
}
