/** What goes into a consolidation: sheets as they were read, with the file each came in. */
import type { SourceBook } from "../submission/Grid";
import type { SubmissionSheet } from "../submission/SubmissionSheet";

/** The file a sheet came in. `sha256` is "" where it is not known (a sheet of the open workbook). */
export type ReceivedBook = Pick<SourceBook, "file" | "bytes" | "sha256" | "modified">;

export interface ReceivedSheet {
  readonly sheet: SubmissionSheet;
  readonly book: ReceivedBook;
  /** How many findings of level error the sheet has, for the ledger; 0 when left out. */
  readonly errors?: number;
}

/** What the coordinator decided where the default order of files would choose otherwise. */
export interface Choices {
  /** Of a department's several files, the one that counts, by file name. */
  readonly preferredFiles: readonly { readonly department: string; readonly file: string }[];
}
