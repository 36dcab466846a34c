import type { Plan } from "../plan/Plan";
import { consolidationSheets } from "../sheets";
import { SHEET } from "../sheets/names";
import { readReview } from "../sheets/readReview";
import { reviewModel } from "../sheets/review";
import { carryOver } from "../review/decisions";
import { flagMessage } from "../words/review";
import type { Choices } from "../rollup/Received";
import type { Refusal } from "../submission/Refusal";
import type { Language } from "../words/language";
import type { WorkbookPort } from "../workbook/WorkbookPort";
import { judge, type Judgement } from "./judge";
import { keptRunSetting, toKeptRun } from "./keptRun";
import { openSubmissions } from "./openSubmissions";
import { planOf } from "./planOf";
import type { ReceivedFile } from "./receive";
import { verifySummary } from "./verifySummary";

export interface ConsolidateInput {
  readonly files: readonly ReceivedFile[];
  readonly refused: readonly Refusal[];
  /** Whether the submission sheets of the open workbook are part of it. */
  readonly includeWorkbook: boolean;
  /** Used while the workbook has no 설정 of its own. */
  readonly plan: Plan;
  readonly language: Language;
  /** ISO time of the run. */
  readonly now: string;
  readonly choices?: Choices;
}

/** Where a consolidation stands. Cancelling is possible until `writing` begins. */
export type ConsolidateStep = "reading" | "judging" | "writing" | "verifying";

export interface ConsolidateProgress {
  readonly onStep?: (step: ConsolidateStep) => void;
  readonly signal?: AbortSignal;
}

/**
 * Reads the open workbook, judges all submissions, and writes 설정 (when absent), 취합원본, 총괄, 제출현황, 오류목록 and
 * 검토 (earlier decisions carried over), all or nothing. Then reads 총괄 back: Excel's own sums must equal ours to the won.
 * Errors: HostError, PlanUnusable, SummaryDisagrees, RuleBroke, SumTooLarge; the signal's reason when cancelled.
 */
export async function consolidate(
  port: WorkbookPort,
  input: ConsolidateInput,
  progress: ConsolidateProgress = {},
): Promise<Judgement> {
  const step = (name: ConsolidateStep): void => {
    if (name !== "verifying") progress.signal?.throwIfAborted();
    progress.onStep?.(name);
  };
  step("reading");
  const reading = await port.read();
  step("judging");
  const plan = planOf(reading, input.plan);
  const own = input.includeWorkbook ? openSubmissions(reading, plan) : null;
  const judgement = judge({
    plan,
    files: own === null ? input.files : [own, ...input.files],
    refused: input.refused,
    ...(input.choices === undefined ? {} : { choices: input.choices }),
  });
  const { language } = input;
  const decided = reading.grids.filter(({ sheet }) => sheet === SHEET.review).flatMap(readReview);
  const models = [
    ...consolidationSheets(judgement.consolidation, judgement.findings, plan, { language, now: input.now }),
    reviewModel(carryOver(judgement.flags, decided), plan.year, {
      language,
      message: (flag) => flagMessage(flag, language),
    }),
  ];
  step("writing");
  await port.write(models, {
    before: reading,
    at: input.now,
    activate: SHEET.summary,
    keepExisting: [SHEET.settings],
    settings: keptRunSetting(toKeptRun(judgement, input.now)),
  });
  step("verifying");
  await verifySummary(port, models);
  return judgement;
}
