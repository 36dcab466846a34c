import { cliWords } from "../words/cli";
import type { Language } from "../words/language";
import { readArguments, type Arguments, type Command } from "./args";
import { consolidate } from "./consolidate";
import type { ExitCode, Output } from "./output";
import { readSettingsOf } from "./readPlan";
import { report } from "./report";
import { template } from "./template";
import { UsageError } from "./UsageError";
import { validate } from "./validate";
import type { ReadingSettings } from "../actions/settingsOf";

type Runner = (args: Arguments, settings: ReadingSettings, output: Output) => Promise<ExitCode>;

const RUNNERS: Readonly<Record<Command, Runner>> = { validate, consolidate, template, report };

function languageIn(argv: readonly string[]): Language {
  return argv.some((word, index) => word === "--lang=en" || (word === "en" && argv[index - 1] === "--lang"))
    ? "en"
    : "ko";
}

/** The whole command line. Usage problems go to progress (stderr) with the next step and end with 2. */
export async function run(argv: readonly string[], output: Output): Promise<ExitCode> {
  const words = cliWords[languageIn(argv)];
  try {
    const args = readArguments(argv);
    if (args === "help") {
      output.result(words.help);
      return 0;
    }
    return await RUNNERS[args.command](args, await readSettingsOf(args.plan, args.language), output);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { what, next } = words.problems[error.problem];
    output.progress(`${what(error.subject)}\n${next}`);
    return 2;
  }
}
