import type { ReviewBook } from "../review/reviewBook";
import type { Review } from "../review/decisions";
import { consolidationSheets } from "../sheets";
import type { SkippedIn } from "../sheets/summary/skippedList";
import type { Language } from "../words/language";
import { PUBLISHING_WORDS, publishingLines } from "../words/publishing";
import type { SheetModel } from "../workbook/SheetModel";
import type { WorkbookReading } from "../workbook/WorkbookPort";
import { CHOICES_SETTING } from "./choices";
import { gather, INTAKE_SETTINGS, type IntakeInput } from "./gather";
import { judge, type Judgement } from "./judge";
import { keptSetting, RECEIVED_SETTING } from "./keptFiles";
import { keptRunSetting, RUN_SETTING, toKeptRun, type KeptRun } from "./keptRun";
import { publishingNotes } from "./publishing";
import { reviewPart } from "./review/reviewPart";
import { REVIEW_SETTING } from "./review/reviewSetting";
import { skippedIn } from "./skippedSheets";

export interface ConsolidateInput extends IntakeInput {
  readonly language: Language;
  /** ISO time of the run. */
  readonly now: string;
}

/** What a run writes into the workbook. */
export interface Writing {
  readonly models: readonly SheetModel[];
  readonly settings: Readonly<Record<string, string>>;
}

/** What is known of a run before it is written. Plain data. */
export interface PreparedRun extends Judgement, Writing, Pick<ReviewBook, "openSheets"> {
  /** The run as it is kept in the workbook. */
  readonly run: KeptRun;
  /** The flags with the decisions of earlier runs. */
  readonly review: Review;
  /** Sheets of files that were no submissions; what else the open workbook holds is not among them. */
  readonly skipped: readonly SkippedIn[];
}

/** Neither a file nor a sheet takes part: there is nothing to add up. */
export class NothingToConsolidate extends Error {
  override readonly name = "NothingToConsolidate";
}

/** The settings a run looks into: to be read with the workbook. */
export const RUN_SETTINGS: readonly string[] = [...INTAKE_SETTINGS, RUN_SETTING, REVIEW_SETTING];

/** Pure. Errors: PlanUnusable, NothingToConsolidate, RuleBroke, SumTooLarge. */
export function prepareRun(reading: WorkbookReading, input: ConsolidateInput): PreparedRun {
  const gathered = gather(reading, input);
  if (gathered.files.length + gathered.refused.length === 0) throw new NothingToConsolidate();
  const { plan, choices, refused, mapping, toKeep } = gathered;
  const files = gathered.files.map(({ received }) => received);
  const judgement = judge({ plan, files, refused, choices });
  const sent = gathered.files.filter(({ origin }) => origin !== "workbook");
  const skipped = skippedIn(sent.map(({ received: file }) => file));
  const received = keptSetting(toKeep.files, toKeep.added, toKeep.refused);
  const keptFiles = { files: toKeep.files.length + toKeep.added.length, tooLarge: received === "" };
  const run = toKeptRun(judgement, input.now, keptFiles);
  const { language, now } = input;
  const { model, settings, review, openSheets } = reviewPart(reading, judgement, { language, at: now });
  const sheets = consolidationSheets(judgement.consolidation, judgement.findings, plan, {
    language,
    now,
    flags: judgement.flags,
    mapping,
    skipped,
    notes: publishingLines(publishingNotes(reading), PUBLISHING_WORDS[language]),
  });
  return {
    ...judgement,
    run,
    review,
    skipped,
    openSheets,
    models: [...sheets, model],
    settings: {
      ...keptRunSetting(run),
      ...settings,
      [RECEIVED_SETTING]: received,
      [CHOICES_SETTING]: JSON.stringify(choices),
    },
  };
}
