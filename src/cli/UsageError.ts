import type { UsageProblem } from "../words/cli";

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
