import type { Plan } from "../../plan/Plan";
import type { Language } from "../../words/language";
import type { SheetModel } from "../../workbook/SheetModel";
import type { WorkbookPort } from "../../workbook/WorkbookPort";
import type { Engine } from "../engine/Engine";

/** What index.tsx puts together, for the services to stand on. */
export interface Wiring {
  readonly port: WorkbookPort;
  /** Used while the workbook has no 설정 of its own. */
  readonly plan: Plan;
  /** Reads dropped files and judges them. */
  readonly engine: Engine;
  /** Sheets as the bytes of an .xlsx file. */
  readonly writeBook: (sheets: readonly SheetModel[]) => Promise<Uint8Array>;
  readonly language: () => Language;
  /** The name decisions are signed with. */
  readonly reviewerName: () => string;
  readonly setReviewerName: (name: string) => void;
  /** ISO time. */
  readonly now: () => string;
}
