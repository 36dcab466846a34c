import type { Plan } from "../../plan/Plan";
import type { Language } from "../../words/language";
import type { WorkbookPort } from "../../workbook/WorkbookPort";
import type { ReadEvent } from "../consolidate/ConsolidateServices";

/** What index.tsx puts together, for the services to stand on. */
export interface Wiring {
  readonly port: WorkbookPort;
  /** Used while the workbook has no 설정 of its own. */
  readonly plan: Plan;
  readonly readFiles: (
    files: readonly File[],
    plan: Plan,
    onEvent: (event: ReadEvent) => void,
    signal: AbortSignal,
  ) => Promise<void>;
  readonly language: () => Language;
  /** The name decisions are signed with. */
  readonly reviewerName: () => string;
  readonly setReviewerName: (name: string) => void;
  /** ISO time. */
  readonly now: () => string;
}
