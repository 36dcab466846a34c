import { SHEET } from "../sheets/names";
import type { SheetModel } from "../workbook/SheetModel";
import type { WorkbookPort, WorkbookReading } from "../workbook/WorkbookPort";
import {
  prepareRun,
  RUN_SETTINGS,
  type ConsolidateInput,
  type PreparedRun,
  type Writing,
} from "./prepareRun";
import { settingsGrid } from "./settingsOf";
import { verifySummary } from "./verifySummary";

/** Where a consolidation stands. Cancelling is possible until `writing` begins. */
export type ConsolidateStep = "reading" | "judging" | "writing" | "verifying";

export interface ConsolidateProgress {
  readonly onStep?: (step: ConsolidateStep) => void;
  readonly signal?: AbortSignal;
}

/**
 * Reads the open workbook, judges all submissions, those kept from earlier runs included, and writes 설정 (when absent),
 * 취합원본, 총괄, 제출현황, 오류목록 and 검토 (earlier decisions carried over), all or nothing, with what the next run begins
 * from. Then reads 총괄 back: Excel's own sums must equal ours to the won.
 * Errors: HostError, SummaryDisagrees, those of `prepareRun`; the signal's reason when cancelled.
 */
export function consolidate(
  port: WorkbookPort,
  input: ConsolidateInput,
  progress: ConsolidateProgress = {},
): Promise<PreparedRun> {
  return carryOut(port, input.now, (reading) => Promise.resolve(prepareRun(reading, input)), progress);
}

/** 설정 is known by what is on it: one that was renamed is still the workbook's own, and no second is put beside it. */
function withoutStandingSettings(
  models: readonly SheetModel[],
  reading: WorkbookReading,
): readonly SheetModel[] {
  return settingsGrid(reading) === null ? models : models.filter(({ name }) => name !== SHEET.settings);
}

/** A consolidation whose judging is done by `prepare`, which may be in a worker. @param at ISO time of the run */
export async function carryOut<Run extends Writing>(
  port: WorkbookPort,
  at: string,
  prepare: (reading: WorkbookReading) => Promise<Run>,
  { onStep, signal }: ConsolidateProgress,
): Promise<Run> {
  const step = (name: ConsolidateStep): void => {
    if (name !== "verifying") signal?.throwIfAborted();
    onStep?.(name);
  };
  step("reading");
  const reading = await port.read(RUN_SETTINGS);
  step("judging");
  const run = await prepare(reading);
  step("writing");
  await port.write(withoutStandingSettings(run.models, reading), {
    before: reading,
    at,
    activate: SHEET.summary,
    keepExisting: [SHEET.settings],
    settings: run.settings,
  });
  step("verifying");
  await verifySummary(port, run.models);
  return run;
}
