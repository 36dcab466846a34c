import type { Finding } from "../../findings/Finding";

/** Which sheets a check looks at. */
export type CheckScope = "sheet" | "workbook";

export interface CheckedSheet {
  readonly sheet: string;
  readonly department: string | null;
  readonly rows: number;
}

/** What a check found. `sheets` is empty when nothing in reach is a submission sheet. */
export interface SheetCheck {
  readonly scope: CheckScope;
  readonly sheets: readonly CheckedSheet[];
  /** What is left to do, in sheet order, row order, rule order. */
  readonly findings: readonly Finding[];
  /** What the user set aside in this workbook, and has not changed since. */
  readonly ignored: readonly Finding[];
}

/** The outcome of writing fixes. `skipped` are cells that had changed since the check; they were left alone. */
export interface FixOutcome {
  readonly applied: number;
  readonly skipped: readonly Finding[];
}

export interface ActiveCell {
  readonly sheet: string;
  /** `D7`. */
  readonly cell: string;
}

export interface SubmitServices {
  checkSheet(scope: CheckScope, signal: AbortSignal): Promise<SheetCheck>;
  /** Writes the fixes of these findings, one undo step where Excel offers it. */
  applyFixes(findings: readonly Finding[]): Promise<FixOutcome>;
  setIgnored(finding: Finding, ignored: boolean): Promise<void>;
  activeCell(): Promise<ActiveCell>;
  /** Tells of edits and recalculations that call for a new check. Returns the function that stops it. */
  onSheetChanged(listener: () => void): () => void;
  goTo(sheet: string, cell: string): Promise<void>;
}
