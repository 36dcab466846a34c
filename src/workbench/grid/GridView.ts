import type { Area, Sheet, Workbook } from "../../excel-host";
import type { GridPlace } from "./GridPlace";

/** A cell, 0-based. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** What the person does in the grid. The grid itself changes nothing: it draws what comes of it. */
export interface GridListener {
  onSelect(area: Area): void;
  /** The cell editor is about to open; false keeps it shut. */
  onEditStart(cell: CellPosition): boolean;
  /** The cell editor has closed. Null: Escape was pressed. */
  onEditEnd(cell: CellPosition, text: string | null): void;
  /** Delete was pressed. */
  onClear(): void;
  /** The fill handle was dragged, or Ctrl+D or Ctrl+R pressed: `area` begins or ends with `source`. */
  onFill(source: Area, area: Area): void;
  /** Cells were dragged elsewhere. */
  onMove(from: Area, to: Area): void;
  /** The edge of columns or rows was dragged: so many pixels wider or higher. */
  onResize(direction: "rows" | "columns", index: number, pixels: number): void;
  /** It scrolled, or was drawn anew. */
  onPlace(place: GridPlace): void;
}

/** Draws the sheet in front. */
export interface GridView {
  /** Draws this sheet as it is now. While the cell editor is open it waits: nothing typed is lost. */
  show(sheet: Sheet, workbook: Workbook): void;
  readonly isEditing: boolean;
  /** It has not drawn yet what it was last shown. */
  readonly isBehind: boolean;
  /** Takes what is in the cell editor, as Enter does, and closes it. */
  finishEdit(): void;
  /** Opens the editor of a cell with a text instead of its content. */
  edit(cell: CellPosition, text: string): void;
}
