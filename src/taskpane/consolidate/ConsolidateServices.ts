import type { SourceBook } from "../../submission/Grid";
import type { Refusal } from "../../submission/Refusal";
import type { SkippedSheet } from "../../submission/readBook";
import type { SubmissionSheet } from "../../submission/SubmissionSheet";
import type { SnapshotInfo } from "../../workbook/WorkbookPort";
import type { ConsolidationView } from "./ConsolidationView";

/** A file whose bytes were read and held at least one submission sheet. */
export interface ReadFile {
  readonly book: SourceBook;
  readonly sheets: readonly SubmissionSheet[];
  /** Its other sheets, each with the reason why it is no submission. */
  readonly skipped: readonly SkippedSheet[];
}

/** What became of one file. `index` is its place in the list given to readFiles. */
export type ReadEvent =
  | { readonly kind: "started"; readonly index: number }
  | { readonly kind: "read"; readonly index: number; readonly result: ReadFile }
  | { readonly kind: "refused"; readonly index: number; readonly refusal: Refusal };

/** A submission sheet found in the open workbook. */
export interface WorkbookSubmission {
  readonly sheet: string;
  /** Null when the sheet does not tell. */
  readonly department: string | null;
  readonly rows: number;
}

export interface ConsolidateInput {
  readonly files: readonly ReadFile[];
  /** Files that were not taken: the ledger and the list of inputs name them too. */
  readonly refused: readonly Refusal[];
  /** Whether the submission sheets of the open workbook are part of it. */
  readonly includeWorkbook: boolean;
}

/** Where a consolidation stands. Cancelling is possible until `writing` begins. */
export type ConsolidateStep = "reading" | "judging" | "writing" | "verifying";

export interface ConsolidateServices {
  /** Reads files off the UI thread, telling of each as it goes. Rejects with the signal's reason when cancelled. */
  readFiles(files: readonly File[], onEvent: (event: ReadEvent) => void, signal: AbortSignal): Promise<void>;
  workbookSubmissions(): Promise<readonly WorkbookSubmission[]>;
  consolidate(
    input: ConsolidateInput,
    onStep: (step: ConsolidateStep) => void,
    signal: AbortSignal,
  ): Promise<ConsolidationView>;
  /** The last consolidation kept in this workbook, or null. */
  lastConsolidation(): Promise<ConsolidationView | null>;
  /** What 되돌리기 would bring back, or null. */
  snapshot(): Promise<SnapshotInfo | null>;
  restore(): Promise<SnapshotInfo | null>;
  goTo(sheet: string, cell: string): Promise<void>;
}
