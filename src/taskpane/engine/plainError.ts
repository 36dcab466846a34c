/** An error as data: posting one keeps neither its name nor what it carries beside the message. */
export interface PlainError {
  readonly name: string;
  readonly message: string;
  /** Its own fields. */
  readonly carried: Readonly<Record<string, unknown>>;
}

export function toPlainError(thrown: unknown): PlainError {
  if (!(thrown instanceof Error)) return { name: "Error", message: String(thrown), carried: {} };
  const { name, message } = thrown;
  const carried = Object.entries(thrown).filter(([key]) => key !== "name");
  return { name, message, carried: Object.fromEntries(carried) };
}

/** The pane knows errors by their names (`problemOf`), so that the class need not be there. */
export function fromPlainError({ name, message, carried }: PlainError): Error {
  return Object.assign(new Error(message), carried, { name });
}
