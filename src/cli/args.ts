import { parseArgs } from "node:util";
import type { Language } from "../words/language";
import { UsageError } from "./UsageError";

export const COMMANDS = ["validate", "consolidate", "template", "report"] as const;
export type Command = (typeof COMMANDS)[number];

export interface Arguments {
  readonly command: Command;
  readonly files: readonly string[];
  readonly plan: string | null;
  readonly language: Language;
  readonly json: boolean;
  readonly out: string | null;
  readonly outDir: string | null;
  readonly department: string | null;
}

const OPTIONS = {
  plan: { type: "string" },
  lang: { type: "string" },
  json: { type: "boolean" },
  out: { type: "string" },
  "out-dir": { type: "string" },
  department: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** Options beyond --lang that each command takes. */
const TAKES: Readonly<Record<Command, readonly (keyof typeof OPTIONS)[]>> = {
  validate: ["plan", "json"],
  consolidate: ["plan", "json", "out"],
  template: ["plan", "out-dir", "department"],
  report: ["json", "out"],
};

function isCommand(word: string | undefined): word is Command {
  return COMMANDS.some((command) => command === word);
}

function languageOf(word: string | undefined): Language {
  if (word === undefined || word === "ko") return "ko";
  if (word === "en") return "en";
  throw new UsageError("bad-language", word);
}

const NO_SUCH_VALUE = "ERR_PARSE_ARGS_INVALID_OPTION_VALUE";

/** What Node complains about; its own sentence is English whatever the language. */
function optionProblem(cause: unknown): UsageError {
  const message = cause instanceof Error ? cause.message : String(cause);
  const option = /'([^' ]+)/.exec(message)?.[1] ?? message;
  const isValue =
    typeof cause === "object" && cause !== null && "code" in cause && cause.code === NO_SUCH_VALUE;
  return new UsageError(isValue ? "bad-option-value" : "bad-option", option, { cause });
}

function parse(
  argv: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw optionProblem(error);
  }
}

/** Errors: UsageError, naming the word that does not fit. */
export function readArguments(argv: readonly string[]): Arguments | "help" {
  const { values, positionals } = parse(argv);
  const [command, ...files] = positionals;
  if (values.help === true || (command === undefined && argv.length === 0)) return "help";
  const language = languageOf(values.lang);
  if (!isCommand(command)) throw new UsageError("unknown-command", command ?? "");
  const misplaced = Object.keys(values).find(
    (name) => name !== "lang" && !TAKES[command].some((option) => option === name),
  );
  if (misplaced !== undefined) throw new UsageError("misplaced-option", `--${misplaced}`);
  if (command === "template" && values["out-dir"] === undefined)
    throw new UsageError("needs-out-dir", command);
  if (command === "template" && files.length > 0) throw new UsageError("no-files-wanted", files[0] ?? "");
  if (command !== "template" && files.length === 0) throw new UsageError("needs-files", command);
  if (command === "report" && files.length > 1) throw new UsageError("one-summary", files[1] ?? "");
  if (command === "report" && values.out === undefined) throw new UsageError("needs-out", command);
  return {
    command,
    files,
    plan: values.plan ?? null,
    language,
    json: values.json ?? false,
    out: values.out ?? null,
    outDir: values["out-dir"] ?? null,
    department: values.department ?? null,
  };
}
