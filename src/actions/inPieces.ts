/** Long work that can be put down between its pieces: it yields where others may have their turn. */
export type Pieces<Result> = Generator<undefined, Result, undefined>;

/** The rest of the work at one go. */
export function finish<Result>(work: Pieces<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
