import type { SetAside } from "../../findings/ignored";
import type { Finding } from "../../findings/Finding";
import type { CellPlace, WorkbookChange } from "../../workbook/WorkbookPort";

/** Which sheets a check looks at. */
export type CheckScope = "sheet" | "workbook";

export interface CheckedSheet {
  readonly sheet: string;
  readonly department: string | null;
  readonly rows: number;
}

/** How far the form is filled in: required cells only, so that it says what is left rather than how much was typed. */
export interface FormProgress {
  readonly filled: number;
  readonly required: number;
  /** Nothing of what the department itself enters is there yet. */
  readonly untouched: boolean;
}

/** What 되돌리기 would take back: the last fixes, kept in the workbook. */
export interface KeptFixes {
  /** ISO time. */
  readonly at: string;
  readonly cells: number;
}

/** What a check found. `sheets` is empty when nothing in reach is a submission sheet. */
export interface SheetCheck {
  readonly scope: CheckScope;
  readonly sheets: readonly CheckedSheet[];
  /** What is left to do, in sheet order, row order, rule order. */
  readonly findings: readonly Finding[];
  /** What the user set aside in this workbook, and has not changed since; with the reason given. */
  readonly ignored: readonly SetAside[];
  /** What stands in the cells of the findings, as typed, by `placeOf`. */
  readonly values: ReadonlyMap<string, string>;
  readonly progress: FormProgress;
  /** False where the sheet's protection did not let the marks be put beside the cells. */
  readonly marksShown: boolean;
  /** False when a paste has destroyed the form's own validation. */
  readonly validationsIntact: boolean;
  readonly fixes: KeptFixes | null;
  /** Where the user stood. */
  readonly active: CellPlace;
}

/** The outcome of writing fixes. `skipped` are cells that had changed since the check; they were left alone. */
export interface FixOutcome {
  readonly applied: number;
  readonly skipped: readonly Finding[];
}

/** The outcome of taking fixes back. `changed` cells were edited after the fix; they were left alone. */
export interface UndoOutcome {
  readonly restored: number;
  readonly changed: number;
}

export interface SubmitServices {
  checkSheet(scope: CheckScope, signal: AbortSignal): Promise<SheetCheck>;
  /** Writes the fixes of these findings, one undo step where Excel offers it. */
  applyFixes(findings: readonly Finding[]): Promise<FixOutcome>;
  /** Puts back what the last fixes replaced, after a reload too. */
  undoFixes(): Promise<UndoOutcome>;
  /** @param reason why it may stand; kept in the workbook */
  setIgnored(finding: Finding, ignored: boolean, reason: string): Promise<void>;
  /** Puts the form's validation back on the sheet in front; values and looks stay. */
  restoreValidations(): Promise<void>;
  activeCell(): Promise<CellPlace>;
  /** Tells of changes until the function returned is called. */
  onSheetChanged(listener: (change: WorkbookChange) => void): () => void;
  /** Tells where the user goes until the function returned is called. */
  onSelectionChanged(listener: (place: CellPlace) => void): () => void;
  goTo(sheet: string, cell: string): Promise<void>;
}
