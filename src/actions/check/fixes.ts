import type { Finding } from "../../findings/Finding";
import { checkSheet } from "../../findings/checkSheet";
import { fixWrite } from "../../findings/fixes";
import { fingerprintOf } from "../../findings/ignored";
import { rulePlace } from "../../findings/order";
import type { Plan } from "../../plan/Plan";
import type { PlacedWrite, PutBack, WorkbookPort } from "../../workbook/WorkbookPort";
import { openSubmissions } from "../openSubmissions";
import { settingsOf } from "../settingsOf";

/** Where the workbook keeps what the last fixes replaced. */
export const FIXES_SETTING = "chwihap.fixes";

export interface FixOutcome {
  readonly applied: number;
  /** Findings that no longer stand as they did when the fix was offered; their cells were left alone. */
  readonly skipped: readonly Finding[];
}

function keyOf({ rule, sheet, cell, ...finding }: Finding): string {
  return JSON.stringify([rule, sheet, cell, fingerprintOf(finding)]);
}

async function findingsNow(port: WorkbookPort, fallback: Plan): Promise<readonly Finding[]> {
  const reading = await port.read();
  const { plan, mapping } = settingsOf(reading, fallback);
  const sheets = openSubmissions(reading, plan, mapping)?.sheets ?? [];
  return sheets.flatMap((sheet) => checkSheet(sheet, plan));
}

/** One write a cell: where two rules fix one cell, the later one knows more (the right rate, not the stated one). */
function writesOf(findings: readonly Finding[]): PlacedWrite[] {
  const chosen = new Map<string, Finding>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.sheet, finding.cell]);
    const other = chosen.get(key);
    if (other === undefined || rulePlace(other.rule) < rulePlace(finding.rule)) chosen.set(key, finding);
  }
  return [...chosen.values()].flatMap((finding): PlacedWrite[] => {
    const write = fixWrite(finding);
    if (write === null) return [];
    const { sheet, cell, after } = write;
    const formula = typeof after === "string" && after.startsWith("=");
    return [{ sheet, cell, value: after, ...(formula ? { formula } : {}) }];
  });
}

/**
 * Writes the fixes of findings that still stand, as one undo step where Excel offers it. What they replace is kept in
 * the workbook for undoFixes.
 * @param at ISO time kept with them
 * Errors: HostError, PlanUnusable, RuleBroke.
 */
export async function applyFixes(
  port: WorkbookPort,
  findings: readonly Finding[],
  plan: Plan,
  at: string,
): Promise<FixOutcome> {
  const current = new Set((await findingsNow(port, plan)).map(keyOf));
  const standing = findings.filter((finding) => current.has(keyOf(finding)));
  const writes = writesOf(standing);
  if (writes.length > 0) await port.replaceCells(writes, FIXES_SETTING, at);
  return { applied: writes.length, skipped: findings.filter((finding) => !standing.includes(finding)) };
}

/** Puts back what the last fixes replaced, after a reload too; cells edited since are left alone. */
export function undoFixes(port: WorkbookPort): Promise<PutBack> {
  return port.putBackCells(FIXES_SETTING);
}
