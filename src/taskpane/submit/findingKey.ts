import type { Finding } from "../../findings/Finding";

/** The rule, the place, and what was found there. */
function baseKey({ rule, sheet, row, column, cell, project, facts }: Finding): string {
  return JSON.stringify([rule, sheet, row, column, cell, project, facts]);
}

/**
 * Tells findings apart and finds the same one again after the next check. A rule may say the very same thing twice of
 * one cell; then they are counted.
 */
export function findingKeys(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = baseKey(finding);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return times === 0 ? key : `${key}${times}`;
  });
}

/** Names a cell of the workbook. */
export function placeOf(sheet: string | null, cell: string | null): string {
  return `${sheet ?? ""}!${cell ?? ""}`;
}
