import type { ReviewBook } from "../review/reviewBook";
import type { Review } from "../review/decisions";
import { consolidationSheets, datedSummary } from "../sheets";
import type { SkippedIn } from "../sheets/summary/skippedList";
import type { Language } from "../words/language";
import { PUBLISHING_WORDS, publishingLines } from "../words/publishing";
import { datePacked, type Undated } from "../workbook/pack";
import type { SheetModel } from "../workbook/SheetModel";
import type { WorkbookReading } from "../workbook/WorkbookPort";
import { CHOICES_SETTING } from "./choices";
import { gather, INTAKE_SETTINGS, type IntakeInput } from "./gather";
import { finish, type Pieces } from "./inPieces";
import { judging, type Judgement } from "./judge";
import { keptSetting, RECEIVED_SETTING } from "./keptFiles";
import {
  keptRunSetting,
  packRun,
  RUN_SETTING,
  toKeptRun,
  type KeptRun,
  type UndatedKeptRun,
} from "./keptRun";
import { publishingNotes } from "./publishing";
import { reviewPart } from "./review/reviewPart";
import { REVIEW_SETTING } from "./review/reviewSetting";
import { skippedIn } from "./skippedSheets";

/** A run as asked for, before its time is known. */
export interface UndatedInput extends IntakeInput {
  readonly language: Language;
}

export interface ConsolidateInput extends UndatedInput {
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

/** A run but for its time. Plain data. */
export interface UndatedRun extends Judgement, Pick<PreparedRun, "review" | "openSheets" | "skipped"> {
  readonly language: Language;
  readonly run: UndatedKeptRun;
  readonly packedRun: Undated | null;
  readonly packedBook: Undated;
  readonly summary: SheetModel;
  readonly otherSheets: readonly SheetModel[];
  readonly settings: Readonly<Record<string, string>>;
}

/** Pure. Errors: PlanUnusable, NothingToConsolidate, RuleBroke, SumTooLarge. */
export function prepareRun(reading: WorkbookReading, input: ConsolidateInput): PreparedRun {
  return dateRun(finish(preparing(reading, input)), input.now);
}

/** All of `prepareRun` that does not depend on its time: what takes long, in pieces. Errors: those of `prepareRun`. */
export function* preparing(reading: WorkbookReading, input: UndatedInput): Pieces<UndatedRun> {
  const gathered = gather(reading, input);
  if (gathered.files.length + gathered.refused.length === 0) throw new NothingToConsolidate();
  const { plan, choices, refused, mapping, toKeep } = gathered;
  const { language } = input;
  const files = gathered.files.map(({ received }) => received);
  const judgement = yield* judging({ plan, files, refused, choices });
  const sent = gathered.files.filter(({ origin }) => origin !== "workbook");
  const skipped = skippedIn(sent.map(({ received: file }) => file));
  yield;
  const received = keptSetting(toKeep.files, toKeep.added, toKeep.refused);
  const keptFiles = { files: toKeep.files.length + toKeep.added.length, tooLarge: received === "" };
  const run = toKeptRun(judgement, keptFiles);
  const packedRun = packRun(run);
  yield;
  const { model, book, review, openSheets } = reviewPart(reading, judgement, language);
  yield;
  const [summary, ...others] = consolidationSheets(judgement.consolidation, judgement.findings, plan, {
    language,
    flags: judgement.flags,
    mapping,
    skipped,
    notes: publishingLines(publishingNotes(reading), PUBLISHING_WORDS[language]),
  });
  return {
    ...judgement,
    ...{ language, run, packedRun, packedBook: book, review, skipped, openSheets, summary },
    otherSheets: [...others, model],
    settings: { [RECEIVED_SETTING]: received, [CHOICES_SETTING]: JSON.stringify(choices) },
  };
}

/** @param now ISO time */
export function dateRun(undated: UndatedRun, now: string): PreparedRun {
  const { language, run, packedRun, packedBook, summary, otherSheets, settings, ...rest } = undated;
  return {
    ...rest,
    run: { at: now, ...run },
    models: [datedSummary(summary, now, language), ...otherSheets],
    settings: {
      ...settings,
      ...keptRunSetting(packedRun, now),
      [REVIEW_SETTING]: datePacked(packedBook, now),
    },
  };
}
