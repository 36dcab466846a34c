import type { ConsolidateInput, UndatedInput, Writing } from "../../actions/prepareRun";
import type { Preview } from "../../actions/preview";
import type { ReadingSettings } from "../../actions/settingsOf";
import type { StoredDecision } from "../../review/decisions";
import type { ReviewBook } from "../../review/reviewBook";
import type { LastYear } from "../../submission/lastYear";
import type { Refusal } from "../../submission/Refusal";
import type { WorkbookReading } from "../../workbook/WorkbookPort";
import type { ReadEvent } from "../consolidate/ConsolidateServices";
import type { ConsolidationView } from "../consolidate/ConsolidationView";

/** A run before it is written: what the workbook gets, and what the pane shows of it. */
export interface PaneRun extends Writing {
  readonly view: ConsolidationView;
  /** What is marked on submission sheets of the open workbook. */
  readonly marks: Pick<ReviewBook, "flags" | "openSheets">;
}

/** All the work that needs no Excel. Every method rejects with the signal's reason when cancelled. */
export interface Engine {
  /** Gets ready for the files to come, which may not come. */
  warm(): void;
  /** Tells of each file as it goes. */
  readFiles(
    files: readonly File[],
    settings: ReadingSettings,
    onEvent: (event: ReadEvent) => void,
    signal: AbortSignal,
  ): Promise<void>;
  /** Last year's summary out of a file; null for a workbook that is none. */
  readLastYear(file: File, signal: AbortSignal): Promise<LastYear | Refusal | null>;
  /** The decisions in another copy of the workbook; null when it holds no 검토. */
  readReviewCopy(file: File, signal: AbortSignal): Promise<readonly StoredDecision[] | Refusal | null>;
  /** As `previewFrom`. The run it shows is made ready afterwards, for a reading that has asked for RUN_SETTINGS. */
  preview(reading: WorkbookReading, input: UndatedInput, signal: AbortSignal): Promise<Preview>;
  /** As `prepareRun`. */
  prepare(reading: WorkbookReading, input: ConsolidateInput, signal: AbortSignal): Promise<PaneRun>;
}
