import { consolidate as consolidateInto } from "../actions/consolidate";
import { NothingToConsolidate } from "../actions/prepareRun";
import { judge, type Judgement } from "../actions/judge";
import type { ReceivedFile } from "../actions/receive";
import { PlanUnusable } from "../actions/planOf";
import type { ReadingSettings } from "../actions/settingsOf";
import { skippedIn } from "../actions/skippedSheets";
import { withUniqueNames } from "../actions/uniqueNames";
import type { Review } from "../review/decisions";
import type { SkippedIn } from "../sheets/summary/skippedList";
import type { Refusal } from "../submission/Refusal";
import { cliWords } from "../words/cli";
import type { Arguments } from "./args";
import { consolidationJson } from "./consolidationJson";
import { consolidationText } from "./consolidationText";
import { openMemoryWorkbook } from "./memoryWorkbook";
import { exitCode, type ExitCode, type Output } from "./output";
import { readInput, split, type SummaryFile } from "./readInput";
import { planUnusable } from "./readPlan";
import { keepFromInputs, save } from "./save";
import { UsageError } from "./UsageError";

interface Outcome {
  readonly judgement: Judgement;
  /** The decisions of the summary the run started from; null where it started from nothing. */
  readonly review: Review | null;
  readonly skipped: readonly SkippedIn[];
}

interface Intake {
  readonly files: readonly ReceivedFile[];
  readonly refused: readonly Refusal[];
  readonly summary: SummaryFile | null;
}

/** Runs the pane's own action on an in-memory Excel, from an earlier summary where there is one, and saves it. */
async function runInWorkbook(intake: Intake, settings: ReadingSettings, args: Arguments): Promise<Outcome> {
  const { files, refused, summary } = intake;
  const workbook = await openMemoryWorkbook(summary?.bytes ?? null);
  try {
    const run = await consolidateInto(workbook.port, {
      files,
      refused,
      includeWorkbook: summary !== null,
      ...settings,
      language: args.language,
      now: new Date().toISOString(),
    });
    if (args.out !== null) await save(args.out, await workbook.save());
    return { judgement: run, skipped: run.skipped, review: summary === null ? null : run.review };
  } catch (cause) {
    if (cause instanceof NothingToConsolidate) throw new UsageError("nothing-usable", "", { cause });
    if (cause instanceof PlanUnusable) throw planUnusable(cause.problems, args.language);
    throw cause;
  } finally {
    workbook.close();
  }
}

function run(intake: Intake, settings: ReadingSettings, args: Arguments): Promise<Outcome> | Outcome {
  const { files, refused, summary } = intake;
  if (summary !== null || (args.out !== null && files.length > 0))
    return runInWorkbook(intake, settings, args);
  const skipped = skippedIn(withUniqueNames(files));
  return { judgement: judge({ plan: settings.plan, files, refused }), skipped, review: null };
}

/**
 * `consolidate`: all files into one result, and with `--out` into a summary workbook. A summary among the files is what
 * the run starts from: its submissions, settings and decisions are taken along.
 */
export async function consolidate(
  args: Arguments,
  settings: ReadingSettings,
  output: Output,
): Promise<ExitCode> {
  const words = cliWords[args.language];
  const { received, summary } = await readInput(args.files, settings, (file) => {
    output.progress(words.reading(file));
  });
  const intake: Intake = { ...split(received), summary };
  // The summary a run goes on from may be written anew; a submission or a plan may not.
  const inputs = [args.plan, ...args.files].filter((path) => path !== summary?.path);
  if (args.out !== null) keepFromInputs(args.out, inputs);
  if (summary !== null) output.progress(words.startingFrom(summary.file));
  const { judgement, review, skipped } = await run(intake, settings, args);
  if (args.json)
    output.result(JSON.stringify(consolidationJson(judgement, args.language, { review, skipped })));
  else output.result(consolidationText(judgement, args.language, { review, skipped }));
  if (intake.files.length === 0 && summary === null) throw new UsageError("nothing-usable", "");
  if (args.out !== null) output.progress(words.written(args.out));
  return exitCode(judgement.findings, judgement.consolidation.refused);
}
