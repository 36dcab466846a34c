/** What the state amounts to: how far the reading is, and whether a run is possible. */
import type { Preview } from "../../actions/preview";
import type { LedgerEntry } from "../../rollup/Ledger";
import type { ConsolidateInput, WorkbookSubmission } from "./ConsolidateServices";
import type { FileItem, FileState, State } from "./state";

export interface Tally {
  readonly all: number;
  readonly read: number;
  readonly refused: number;
  readonly cancelled: number;
  /** Read or refused or cancelled: nothing more happens to them. */
  readonly settled: number;
  readonly busy: boolean;
}

export function tally(files: readonly FileItem[]): Tally {
  const count = (kind: FileState["kind"]) => files.filter((item) => item.state.kind === kind).length;
  const read = count("read");
  const refused = count("refused");
  const cancelled = count("cancelled");
  const settled = read + refused + cancelled;
  return { all: files.length, read, refused, cancelled, settled, busy: settled < files.length };
}

/** Sheets of the open workbook that would take part. */
export function includedSheets(state: State): readonly WorkbookSubmission[] {
  return state.includeWorkbook ? state.sheets : [];
}

/** Files of earlier runs that would take part again. */
export function keptFiles({ intake: { preview } }: State): Preview["files"] {
  return (preview?.files ?? []).filter(({ origin }) => origin === "kept");
}

/** While the preview is being made, what would change is not on the screen yet. */
export function canConsolidate(state: State): boolean {
  const { busy, read } = tally(state.files);
  if (busy || state.intake.checking) return false;
  return read > 0 || includedSheets(state).length > 0 || keptFiles(state).length > 0;
}

/** Everything a run, or its preview, needs of what the coordinator gave and said. */
export function inputOf({ files, includeWorkbook, intake }: State): ConsolidateInput {
  return {
    files: files.flatMap(({ state }) => (state.kind === "read" ? [state.result] : [])),
    refused: files.flatMap(({ state }) => (state.kind === "refused" ? [state.refusal] : [])),
    includeWorkbook,
    choices: intake.choices,
    leaveOut: intake.leaveOut,
    headers: intake.headers,
  };
}

/** A replaced file is a line of its own: departments are counted, not lines. */
export function expectedDepartments(ledger: readonly LedgerEntry[]): number {
  return new Set(ledger.filter(({ expected }) => expected).map(({ department }) => department)).size;
}
