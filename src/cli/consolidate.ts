import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { consolidate as consolidateInto } from "../actions/consolidate";
import { judge, type Judgement } from "../actions/judge";
import type { ReceivedFile } from "../actions/receive";
import type { ReadingSettings } from "../actions/settingsOf";
import type { Refusal } from "../submission/Refusal";
import { cliWords } from "../words/cli";
import type { Arguments } from "./args";
import { consolidationJson } from "./consolidationJson";
import { consolidationText } from "./consolidationText";
import { openEmptyWorkbook } from "./memoryWorkbook";
import { exitCode, type ExitCode, type Output } from "./output";
import { fromUser, receiveFiles, split } from "./readInput";
import { UsageError } from "./UsageError";

interface Received {
  readonly files: readonly ReceivedFile[];
  readonly refused: readonly Refusal[];
}

async function save(path: string, bytes: Uint8Array): Promise<void> {
  try {
    const full = fromUser(path);
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, bytes);
  } catch (cause) {
    throw new UsageError("cannot-write", cause instanceof Error ? cause.message : path, { cause });
  }
}

/** Runs the pane's own action on an in-memory Excel and saves what stands in it. */
async function writeSummary(
  received: Received,
  { plan, mapping }: ReadingSettings,
  args: Arguments,
  out: string,
): Promise<Judgement> {
  const workbook = openEmptyWorkbook();
  try {
    const judgement = await consolidateInto(workbook.port, {
      ...received,
      includeWorkbook: false,
      plan,
      mapping,
      language: args.language,
      now: new Date().toISOString(),
    });
    await save(out, await workbook.save());
    return judgement;
  } finally {
    workbook.close();
  }
}

/** `consolidate`: all files into one result, and with `--out` into a summary workbook. */
export async function consolidate(
  args: Arguments,
  settings: ReadingSettings,
  output: Output,
): Promise<ExitCode> {
  const words = cliWords[args.language];
  const received = split(
    await receiveFiles(args.files, settings, (file) => {
      output.progress(words.reading(file));
    }),
  );
  const judgement =
    args.out === null || received.files.length === 0
      ? judge({ plan: settings.plan, ...received })
      : await writeSummary(received, settings, args, args.out);
  if (args.json) output.result(JSON.stringify(consolidationJson(judgement, args.language)));
  else output.result(consolidationText(judgement, args.language));
  if (received.files.length === 0) throw new UsageError("nothing-usable", "");
  if (args.out !== null) output.progress(words.written(args.out));
  return exitCode(judgement.findings, received.refused);
}
