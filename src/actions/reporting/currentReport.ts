/** The report on what the workbook holds: the run as it was kept, and the decisions as they stand on 검토 now. */
import { buildReport } from "../../report/buildReport";
import type { Report } from "../../report/Report";
import { carryOver, type ReviewItem } from "../../review/decisions";
import { SHEET } from "../../sheets/names";
import { localTime } from "../../sheets/localTime";
import { scalarOf } from "../../submission/Grid";
import type { Language } from "../../words/language";
import type { WorkbookPort, WorkbookReading } from "../../workbook/WorkbookPort";
import { parseRun, RUN_SETTING, type KeptRun } from "../keptRun";
import { decisionsOn } from "../review/reviewPart";
import { agreesWith, figuresOf, traceOf } from "../trace";

/** There is nothing to report on: no run, or one too large to be kept. */
export class NothingToReport extends Error {
  override readonly name = "NothingToReport";
}

export interface CurrentReport {
  readonly report: Report;
  /** The run it rests on. */
  readonly run: KeptRun;
  /** Cells of 총괄 that no longer show what the run found, as `D7`: somebody edited it or 취합원본 since. */
  readonly edited: readonly string[];
}

/** What a reading must have asked for. */
export const REPORT_SETTINGS: readonly string[] = [RUN_SETTING];

/** Errors: NothingToReport, SumTooLarge. */
export function reportOf(reading: WorkbookReading, language: Language): CurrentReport {
  const run = parseRun(reading.settings?.[RUN_SETTING]);
  if (run === null) throw new NothingToReport();
  const { plan, consolidation, at, flags } = run;
  const items: readonly ReviewItem[] = carryOver(flags, decisionsOn(reading)).items;
  const report = buildReport({ plan, consolidation, items, at: localTime(at), language });
  return { report, run, edited: editedFigures(reading, run) };
}

/** Errors: HostError, NothingToReport, SumTooLarge. */
export async function currentReport(port: WorkbookPort, language: Language): Promise<CurrentReport> {
  return reportOf(await port.read(REPORT_SETTINGS), language);
}

/**
 * Writes 보고서 in one write that 되돌리기 takes back; a sheet of that name that is not ours stops it.
 * Errors: HostError, NothingToReport, SumTooLarge.
 */
export async function writeReportSheet(
  port: WorkbookPort,
  { language, now }: { readonly language: Language; readonly now: string },
): Promise<CurrentReport> {
  const { reportSheet } = await import("../../report/reportSheet");
  const before = await port.read(REPORT_SETTINGS);
  const current = reportOf(before, language);
  await port.write([reportSheet(current.report)], { before, at: now, activate: SHEET.report });
  return current;
}

function editedFigures({ grids }: Pick<WorkbookReading, "grids">, run: KeptRun): readonly string[] {
  const rows = grids.find(({ sheet }) => sheet === SHEET.summary)?.rows;
  if (rows === undefined) return [];
  return [...figuresOf(run)].flatMap(([cell, { row, column, figure }]) => {
    const value = scalarOf(rows[row]?.[column] ?? null);
    return agreesWith(traceOf(run, cell, figure), value) ? [] : [cell];
  });
}
