import { consolidationSheets } from "../sheets";
import { SHEET } from "../sheets/names";
import type { Review } from "../review/decisions";
import type { Language } from "../words/language";
import { PUBLISHING_WORDS, publishingLines } from "../words/publishing";
import type { WorkbookPort } from "../workbook/WorkbookPort";
import { CHOICES_SETTING } from "./choices";
import { gather, INTAKE_SETTINGS, type IntakeInput } from "./gather";
import { judge, type Judgement } from "./judge";
import { keptSetting, RECEIVED_SETTING } from "./keptFiles";
import { keptRunSetting, RUN_SETTING, toKeptRun, type KeptRun } from "./keptRun";
import { reviewPart } from "./review/reviewPart";
import { breathe } from "./breathe";
import { REVIEW_SETTING } from "./review/reviewSetting";
import { publishingNotes } from "./publishing";
import { verifySummary } from "./verifySummary";

export interface ConsolidateInput extends IntakeInput {
  readonly language: Language;
  /** ISO time of the run. */
  readonly now: string;
}

export interface Consolidated extends Judgement {
  /** The run as it was kept in the workbook. */
  readonly run: KeptRun;
  /** The flags with the decisions of earlier runs. */
  readonly review: Review;
  /** Submission sheets of the open workbook, on which flags can be marked. */
  readonly openSheets: readonly string[];
}

/** Neither a file nor a sheet takes part: there is nothing to add up. */
export class NothingToConsolidate extends Error {
  override readonly name = "NothingToConsolidate";
}

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
 * Errors: HostError, PlanUnusable, NothingToConsolidate, SummaryDisagrees, RuleBroke, SumTooLarge; the signal's reason when cancelled.
 */
export async function consolidate(
  port: WorkbookPort,
  input: ConsolidateInput,
  progress: ConsolidateProgress = {},
): Promise<Consolidated> {
  const step = (name: ConsolidateStep): void => {
    if (name !== "verifying") progress.signal?.throwIfAborted();
    progress.onStep?.(name);
  };
  step("reading");
  const reading = await port.read([...INTAKE_SETTINGS, RUN_SETTING, REVIEW_SETTING]);
  step("judging");
  const gathered = gather(reading, input);
  if (gathered.files.length + gathered.refused.length === 0) throw new NothingToConsolidate();
  const { plan, choices, refused, mapping, toKeep } = gathered;
  const files = gathered.files.map(({ received }) => received);
  await breathe();
  const judgement = judge({ plan, files, refused, choices });
  await breathe();
  const received = keptSetting(toKeep.files, toKeep.added, toKeep.refused);
  const keptFiles = { files: toKeep.files.length + toKeep.added.length, tooLarge: received === "" };
  const run = toKeptRun(judgement, input.now, keptFiles);
  const keptRun = keptRunSetting(run);
  await breathe();
  const { language } = input;
  const review = reviewPart(reading, judgement, { language, at: input.now });
  const models = [
    ...consolidationSheets(judgement.consolidation, judgement.findings, plan, {
      language,
      now: input.now,
      flags: judgement.flags,
      mapping,
      notes: publishingLines(publishingNotes(reading), PUBLISHING_WORDS[language]),
    }),
    review.model,
  ];
  await breathe();
  step("writing");
  await port.write(models, {
    before: reading,
    at: input.now,
    activate: SHEET.summary,
    keepExisting: [SHEET.settings],
    settings: {
      ...keptRun,
      ...review.settings,
      [RECEIVED_SETTING]: received,
      [CHOICES_SETTING]: JSON.stringify(choices),
    },
  });
  step("verifying");
  await verifySummary(port, models);
  return { ...judgement, run, review: review.review, openSheets: review.openSheets };
}
