import { areaAddress, type ExcelHost, type Sheet } from "../excel-host";
import { columnName } from "../excel-host/document/address";
import { boundingArea, type Area } from "../excel-host/document/area";
import { entryText } from "./entryText";
import type { GridPlace } from "./grid/GridPlace";
import type { CellPosition, GridListener } from "./grid/GridView";
import { PIXELS_PER_POINT } from "./grid/measure";
import { sizeOf } from "./grid/pixels";
import { askPerson } from "./overlays/askPerson";
import type { WorkbenchWords } from "./workbenchWords";

interface GridEditsParts {
  readonly words: WorkbenchWords;
  /** In front; null before a workbook is open. */
  readonly sheet: () => Sheet | null;
  readonly act: (action: (user: ExcelHost["user"]) => void) => void;
  readonly enter: (cell: CellPosition, text: string) => void;
  readonly startEdit: (sheet: Sheet) => void;
  readonly endEdit: () => void;
  readonly onPlace: (place: GridPlace) => void;
}

/** Smallest width or height that dragging leaves, in pixels. */
const SMALLEST = 4;

/** Turns what is done in the grid into actions of the person on the sheet in front. */
export class GridEdits implements GridListener {
  constructor(private readonly parts: GridEditsParts) {}

  onSelect(area: Area): void {
    this.parts.act((user) => {
      user.select(this.#sheetName, areaAddress(area));
    });
  }

  onEditStart({ row, column }: CellPosition): boolean {
    const sheet = this.parts.sheet();
    if (sheet === null) return false;
    const isOpen = sheet.state.protection === null || !sheet.style(row, column).locked;
    if (isOpen) {
      this.parts.startEdit(sheet);
    } else askPerson(this.parts.words.title, this.parts.words.locked, [{ label: this.parts.words.ok }]);
    return isOpen;
  }

  onEditEnd(cell: CellPosition, text: string | null): void {
    const sheet = this.parts.sheet();
    const isChanged = sheet !== null && text !== null && text !== entryText(sheet, cell.row, cell.column);
    try {
      if (isChanged) this.parts.enter(cell, text);
    } finally {
      this.parts.endEdit();
    }
  }

  onClear(): void {
    this.parts.act((user) => {
      user.clear(this.#sheetName, this.#selected);
    });
  }

  onFill(source: Area, area: Area): void {
    this.parts.act((user) => {
      user.fillFrom(this.#sheetName, areaAddress(source), areaAddress(boundingArea(source, area)));
    });
  }

  onMove(from: Area, to: Area): void {
    const sheet = this.#sheetName;
    this.parts.act((user) => {
      user.pasteCells({ sheet, range: areaAddress(from), cut: true }, sheet, areaAddress(to));
      user.select(sheet, areaAddress(to));
    });
  }

  onResize(direction: "rows" | "columns", index: number, change: number): void {
    const sheet = this.parts.sheet();
    if (sheet === null) return;
    const size = Math.max(SMALLEST, sizeOf(sheet, direction, index) + change) / PIXELS_PER_POINT;
    const line = direction === "rows" ? String(index + 1) : columnName(index);
    this.parts.act((user) => {
      user.resize(sheet.name, `${line}:${line}`, size);
    });
  }

  onPlace(place: GridPlace): void {
    this.parts.onPlace(place);
  }

  get #sheetName(): string {
    return this.parts.sheet()?.name ?? "";
  }

  get #selected(): string {
    const selection = this.parts.sheet()?.selection;
    return selection === undefined ? "A1" : areaAddress(selection);
  }
}
