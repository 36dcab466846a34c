import type { ReadingSettings } from "../actions/settingsOf";
import type { StoredDecision } from "../review/decisions";
import type { LastYear } from "../submission/lastYear";
import type { Refusal } from "../submission/Refusal";
import type { ReadEvent } from "./consolidate/ConsolidateServices";

export interface ReadRequest extends ReadingSettings {
  readonly files: readonly File[];
}

export type WorkerEvent =
  | ReadEvent
  | { readonly kind: "finished" }
  /** The reader itself failed; a bad file is a refusal, not this. */
  | { readonly kind: "failed"; readonly message: string };

/** One file, read as last year's summary. */
export interface LastYearRequest {
  readonly lastYear: File;
}

export interface LastYearAnswer {
  readonly kind: "lastYear";
  readonly outcome: LastYear | Refusal | null;
}

/** One file, read as another copy of this workbook. */
export interface ReviewCopyRequest {
  readonly reviewCopy: File;
}

export interface ReviewCopyAnswer {
  readonly kind: "reviewCopy";
  readonly outcome: readonly StoredDecision[] | Refusal | null;
}

export type LastYearEvent = LastYearAnswer | { readonly kind: "failed"; readonly message: string };
