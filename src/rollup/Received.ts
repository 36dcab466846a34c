/** What goes into a consolidation: sheets as they were read, with the file each came in. */
import type { SourceBook } from "../submission/Grid";
import type { SubmissionSheet } from "../submission/SubmissionSheet";

/** The file a sheet came in. `sha256` is "" where it is not known (a sheet of the open workbook). */
export type ReceivedBook = Pick<SourceBook, "file" | "bytes" | "sha256" | "modified"> &
  Partial<Pick<SourceBook, "hasExternalLinks">>;

export interface ReceivedSheet {
  readonly sheet: SubmissionSheet;
  readonly book: ReceivedBook;
  /** How many findings of level error the sheet has, for the ledger; 0 when left out. */
  readonly errors?: number;
}

export interface PreferredFile {
  readonly department: string;
  readonly file: string;
  /** Tells files of one name apart; without it the name decides. */
  readonly sha256?: string;
  /** Contents it was preferred over: a file the coordinator had not seen then is not covered by the choice. */
  readonly over?: readonly string[];
}

export interface PreferredRow {
  readonly project: string;
  /** Who sent the row that is to count. */
  readonly department: string;
}

/** What the coordinator decided where the default order would choose otherwise. */
export interface Choices {
  /** Of a department's several files, the one that counts. */
  readonly preferredFiles: readonly PreferredFile[];
  /** Of the rows that several departments sent about a project, whose count. */
  readonly preferredRows?: readonly PreferredRow[];
}
