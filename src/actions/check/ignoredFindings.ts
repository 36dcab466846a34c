/** Findings set aside, as they are kept in the workbook. */
import type { Finding } from "../../findings/Finding";
import { ignoreFinding, type IgnoredFinding } from "../../findings/ignored";
import type { WorkbookPort } from "../../workbook/WorkbookPort";

export const IGNORED_SETTING = "chwihap.ignored";

function isIgnored(entry: unknown): entry is IgnoredFinding {
  const { rule, fingerprint, reason } = (entry ?? {}) as Partial<Record<keyof IgnoredFinding, unknown>>;
  return typeof rule === "string" && typeof fingerprint === "string" && typeof reason === "string";
}

/** A setting that was tampered with sets nothing aside: the findings are open again, for everyone to see. */
export function parseIgnored(text: string | null): readonly IgnoredFinding[] {
  if (text === null || text === "") return [];
  try {
    const data: unknown = JSON.parse(text);
    return Array.isArray(data) ? data.filter(isIgnored) : [];
  } catch {
    return [];
  }
}

/**
 * Sets a finding aside, or takes it back. Kept in the workbook.
 * @param reason why it may stand
 */
export async function setIgnored(
  port: WorkbookPort,
  finding: Finding,
  ignored: boolean,
  reason = "",
): Promise<void> {
  const entry = ignoreFinding(finding, reason);
  const kept = parseIgnored(await port.setting(IGNORED_SETTING));
  const others = kept.filter(
    ({ rule, sheet, cell, project }) =>
      !(rule === entry.rule && sheet === entry.sheet && cell === entry.cell && project === entry.project),
  );
  await port.keep(IGNORED_SETTING, JSON.stringify(ignored ? [...others, entry] : others));
}
