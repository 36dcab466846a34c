/** What does not fit on the command line, or cannot be used as input; the words live in src/words/cli.ts. */
export type UsageProblem =
  | "unknown-command"
  | "bad-option"
  | "bad-language"
  | "misplaced-option"
  | "needs-files"
  | "needs-out-dir"
  | "no-files-wanted"
  | "unreadable-file"
  | "bad-plan"
  | "unknown-department"
  | "nothing-usable"
  | "cannot-write";

/** Ends the command with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";

  constructor(
    readonly problem: UsageProblem,
    /** The word, file or path the problem is about. */
    readonly subject: string,
    options?: ErrorOptions,
  ) {
    super(`${problem}: ${subject}`, options);
  }
}
