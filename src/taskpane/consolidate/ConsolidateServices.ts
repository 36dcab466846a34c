import type { CoordinatorChoices } from "../../actions/choices";
import type { Preview } from "../../actions/preview";
import type { ReceivedFile } from "../../actions/receive";
import type { ColumnKey } from "../../submission/columns";
import type { Refusal } from "../../submission/Refusal";
import type { SnapshotInfo } from "../../workbook/WorkbookPort";
import type { ConsolidationView } from "./ConsolidationView";

/** A file whose bytes were read and held at least one submission sheet; its grids are packed. */
export type ReadFile = ReceivedFile;

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
  /** What the coordinator decided; null: as kept in the workbook. */
  readonly choices: CoordinatorChoices | null;
  /** Files of earlier runs that no longer take part, by the keys of the preview; "all" begins afresh. */
  readonly leaveOut: "all" | readonly string[];
  /** Answers about headers that 설정 does not hold yet. */
  readonly headers: readonly HeaderAnswer[];
}

export interface HeaderAnswer {
  /** As written in the file. */
  readonly header: string;
  readonly column: ColumnKey | "ignore";
}

/** Where a consolidation stands. Cancelling is possible until `writing` begins. */
export type ConsolidateStep = "reading" | "judging" | "writing" | "verifying";

export interface ConsolidateServices {
  /** Reads files off the UI thread, telling of each as it goes. Rejects with the signal's reason when cancelled. */
  readFiles(files: readonly File[], onEvent: (event: ReadEvent) => void, signal: AbortSignal): Promise<void>;
  workbookSubmissions(): Promise<readonly WorkbookSubmission[]>;
  /** What a run with this input would take, leave and change. Writes nothing. */
  preview(input: ConsolidateInput, signal: AbortSignal): Promise<Preview>;
  /** Keeps answers on 설정. False where there is none yet: then they go with the next run. */
  answerHeaders(answers: readonly HeaderAnswer[]): Promise<boolean>;
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
