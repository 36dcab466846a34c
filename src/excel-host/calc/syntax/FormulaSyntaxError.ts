/** A text that is no formula. `position` counts characters of the text given to the parser. */
export class FormulaSyntaxError extends Error {
  override readonly name = "FormulaSyntaxError";

  constructor(
    readonly formula: string,
    readonly position: number,
    readonly expected: string,
  ) {
    super(`expected ${expected} at ${position} of ${formula}`);
  }
}
