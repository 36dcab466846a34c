/** What the pane and the engine in its worker say to each other. */
import type { ConsolidateInput, UndatedInput } from "../../actions/prepareRun";
import type { ReadingSettings } from "../../actions/settingsOf";
import type { WorkbookReading } from "../../workbook/WorkbookPort";
import type { ReadEvent } from "../consolidate/ConsolidateServices";
import type { PlainError } from "./plainError";

export type EngineTask =
  | ({ readonly kind: "readFiles"; readonly files: readonly File[] } & ReadingSettings)
  | { readonly kind: "readLastYear" | "readReviewCopy"; readonly file: File }
  | { readonly kind: "preview"; readonly reading: WorkbookReading; readonly input: UndatedInput }
  | { readonly kind: "prepare"; readonly reading: WorkbookReading; readonly input: ConsolidateInput };

/** `id` is told with every answer. */
export type EngineRequest =
  | { readonly id: number; readonly task: EngineTask }
  /** Nobody waits any more. */
  | { readonly cancel: number };

export type EngineAnswer =
  | { readonly id: number; readonly kind: "event"; readonly event: ReadEvent }
  | { readonly id: number; readonly kind: "done"; readonly result: unknown }
  | { readonly id: number; readonly kind: "failed"; readonly error: PlainError };
