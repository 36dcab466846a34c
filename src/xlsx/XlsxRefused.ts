import type { RefusalReason } from "../submission/Refusal";

/** A file that cannot be taken: why, and what was seen (a limit, a part name: facts, not prose). */
export class XlsxRefused extends Error {
  override readonly name = "XlsxRefused";

  constructor(
    readonly reason: RefusalReason,
    readonly detail: string | null,
    options?: ErrorOptions,
  ) {
    super(detail === null ? reason : `${reason}: ${detail}`, options);
  }
}

/** The package or one of its parts breaks the rules of its format. */
export function damaged(detail: string, cause?: unknown): XlsxRefused {
  return new XlsxRefused("damaged", detail, cause === undefined ? undefined : { cause });
}

export function tooLarge(detail: string): XlsxRefused {
  return new XlsxRefused("too-large", detail);
}
