import { checkSheet } from "../findings/checkSheet";
import type { Finding } from "../findings/Finding";
import { fixWrite } from "../findings/fixes";
import {
  fingerprintOf,
  ignoreFinding,
  siftIgnored,
  type IgnoredFinding,
  type SetAside,
} from "../findings/ignored";
import type { Plan } from "../plan/Plan";
import type { SubmissionSheet } from "../submission/SubmissionSheet";
import type { CellWrite, WorkbookPort, WorkbookReading } from "../workbook/WorkbookPort";
import { openSubmissions } from "./openSubmissions";
import { planOf } from "./planOf";

const IGNORED_SETTING = "chwihap.ignored";

/** `sheet`: the one in front; `workbook`: all of them. */
export type CheckScope = "sheet" | "workbook";

export interface WorkbookCheck {
  readonly sheets: readonly SubmissionSheet[];
  /** Still to do. */
  readonly open: readonly Finding[];
  /** Set aside in this workbook, and unchanged since. */
  readonly ignored: readonly SetAside[];
}

async function ignoredIn(port: WorkbookPort): Promise<readonly IgnoredFinding[]> {
  const text = await port.setting(IGNORED_SETTING);
  return text === null || text === "" ? [] : (JSON.parse(text) as IgnoredFinding[]);
}

function findingsIn(reading: WorkbookReading, scope: CheckScope, fallback: Plan) {
  const plan = planOf(reading, fallback);
  const all = openSubmissions(reading, plan)?.sheets ?? [];
  const sheets = scope === "sheet" ? all.filter(({ sheet }) => sheet === reading.activeSheet) : all;
  return { sheets, findings: sheets.flatMap((sheet) => checkSheet(sheet, plan)) };
}

/** Checks the submission sheets of the open workbook. Errors: HostError, PlanUnusable, RuleBroke. */
export async function checkWorkbook(
  port: WorkbookPort,
  scope: CheckScope,
  plan: Plan,
): Promise<WorkbookCheck> {
  const reading = await port.read();
  const { sheets, findings } = findingsIn(reading, scope, plan);
  return { sheets, ...siftIgnored(findings, await ignoredIn(port)) };
}

function sameFinding(one: Finding, other: Finding): boolean {
  return (
    one.rule === other.rule &&
    one.sheet === other.sheet &&
    one.cell === other.cell &&
    fingerprintOf(one) === fingerprintOf(other)
  );
}

export interface FixOutcome {
  readonly applied: number;
  /** Findings that no longer stand as they did when the fix was offered; their cells were left alone. */
  readonly skipped: readonly Finding[];
}

/** Writes the fixes of findings that still stand. One write a cell: where two rules fix one cell, the first wins. */
export async function applyFixes(
  port: WorkbookPort,
  findings: readonly Finding[],
  plan: Plan,
): Promise<FixOutcome> {
  const current = findingsIn(await port.read(), "workbook", plan).findings;
  const standing = findings.filter((finding) => current.some((now) => sameFinding(now, finding)));
  const bySheet = new Map<string, Map<string, CellWrite>>();
  for (const write of standing.map(fixWrite)) {
    if (write === null) continue;
    const cells = bySheet.get(write.sheet) ?? new Map<string, CellWrite>();
    bySheet.set(write.sheet, cells);
    if (!cells.has(write.cell)) cells.set(write.cell, toPortWrite(write.cell, write.after));
  }
  let applied = 0;
  for (const [sheet, cells] of bySheet) {
    await port.writeCells(sheet, [...cells.values()]);
    applied += cells.size;
  }
  return { applied, skipped: findings.filter((finding) => !standing.includes(finding)) };
}

function toPortWrite(cell: string, after: string | number): CellWrite {
  const formula = typeof after === "string" && after.startsWith("=");
  return formula ? { cell, value: after, formula } : { cell, value: after };
}

/** Sets a finding aside, or takes it back. Kept in the workbook. */
export async function setIgnored(
  port: WorkbookPort,
  finding: Finding,
  ignored: boolean,
  reason = "",
): Promise<void> {
  const entry = ignoreFinding(finding, reason);
  const others = (await ignoredIn(port)).filter(
    (kept) => !(kept.rule === entry.rule && kept.sheet === entry.sheet && kept.cell === entry.cell),
  );
  await port.keep(IGNORED_SETTING, JSON.stringify(ignored ? [...others, entry] : others));
}
