import type { InBoth } from "../words/language";

/** What happened, why, and what the user does next. Words, not facts: they are shown as they are. */
export interface Explanation {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

/** A failure that already knows how to speak to the user, in both languages (the language can be switched). */
export class UserFacingError extends Error {
  override readonly name = "UserFacingError";

  constructor(
    readonly explanation: InBoth<Explanation>,
    options?: ErrorOptions,
  ) {
    super(explanation.en.what, options);
  }
}
