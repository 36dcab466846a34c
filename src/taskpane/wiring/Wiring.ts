import type { ReadingSettings } from "../../actions/settingsOf";
import type { Plan } from "../../plan/Plan";
import type { StoredDecision } from "../../review/decisions";
import type { LastYear } from "../../submission/lastYear";
import type { Language } from "../../words/language";
import type { SheetModel } from "../../workbook/SheetModel";
import type { Refusal } from "../../submission/Refusal";
import type { WorkbookPort } from "../../workbook/WorkbookPort";
import type { ReadEvent } from "../consolidate/ConsolidateServices";

/** What index.tsx puts together, for the services to stand on. */
export interface Wiring {
  readonly port: WorkbookPort;
  /** Used while the workbook has no 설정 of its own. */
  readonly plan: Plan;
  readonly readFiles: (
    files: readonly File[],
    settings: ReadingSettings,
    onEvent: (event: ReadEvent) => void,
    signal: AbortSignal,
  ) => Promise<void>;
  /** The decisions in another copy of this workbook; null when it holds no 검토. */
  readonly readReviewCopy: (
    file: File,
    signal: AbortSignal,
  ) => Promise<readonly StoredDecision[] | Refusal | null>;
  /** Last year's summary out of a file; null for a workbook that is none. */
  readonly readLastYear: (file: File, signal: AbortSignal) => Promise<LastYear | Refusal | null>;
  /** Sheets as the bytes of an .xlsx file. */
  readonly writeBook: (sheets: readonly SheetModel[]) => Promise<Uint8Array>;
  readonly language: () => Language;
  /** The name decisions are signed with. */
  readonly reviewerName: () => string;
  readonly setReviewerName: (name: string) => void;
  /** ISO time. */
  readonly now: () => string;
}
