import type { Area, Sheet, Workbook } from "../../excel-host";

/** What the person does in the grid. Cells are 0-based. */
export interface GridListener {
  /** Text as typed; empty to clear. Several cells when pasted or cleared together. */
  onEdit(edits: readonly CellEdit[]): void;
  onSelect(area: Area): void;
}

export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Draws the sheet in front. */
export interface GridView {
  /** Draws this sheet as it is now; only what differs from the last time is drawn anew. */
  show(sheet: Sheet, workbook: Workbook): void;
}
