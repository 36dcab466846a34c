/** Why a whole file was not taken. The words for people live in src/words/refusals.ts. */
export const REFUSAL_REASONS = [
  "empty-file",
  "old-xls",
  "xlsb",
  "xlsm",
  "encrypted",
  "drm",
  "not-a-workbook",
  "damaged",
  "too-large",
  "no-sheet",
  "no-submission-sheet",
  "consolidated",
] as const;

export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** A file that was not taken, with what was seen (`detail` is a technical fact, not prose: a limit, a part name). */
export interface Refusal {
  readonly file: string;
  readonly reason: RefusalReason;
  readonly detail: string | null;
}
