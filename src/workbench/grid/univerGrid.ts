import { LifecycleStages, type Injector, type IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SheetsSelectionsService } from "@univerjs/preset-sheets-core";
import { equalAreas, type Area, type Sheet, type Workbook } from "../../excel-host";
import { containsArea } from "../../excel-host/document/area";
import { ChartLayer } from "../charts/ChartLayer";
import { CellEditor } from "./CellEditor";
import { createUniver } from "./createUniver";
import { areaOfRange, takeOverCommands } from "./gridCommands";
import type { GridPlace } from "./GridPlace";
import type { CellPosition, GridListener, GridView } from "./GridView";
import { LiveCells } from "./LiveCells";
import { startOf } from "./pixels";
import { toSnapshot } from "./toSnapshot";
import { Watermark } from "./Watermark";

/** The grid's own headings, in pixels. */
const HEADING_WIDTH = 46;
const HEADING_HEIGHT = 20;

class UniverGrid implements GridView {
  readonly #api: FUniver;
  readonly #injector: Injector;
  readonly #charts: ChartLayer;
  readonly #cells = new LiveCells();
  readonly #watermark = new Watermark();
  /** There is one once the grid has its first sheet: its services start with that. */
  #editor: CellEditor | null = null;
  #unit = 0;
  #sheet: Sheet | null = null;
  /** How the sheet is laid out: while this stays, the grid only has to look at its cells again. */
  #layout = "";
  #selection: Area | null = null;
  /** Univer knows how its sheet is scrolled once it has drawn it for the first time. */
  #rendered = false;
  /** Univer cannot give up a sheet before all its own parts have started, some seconds after the page. */
  #steady = false;
  #waiting: [Sheet, Workbook] | null = null;
  /** Our own drawing is not what the person does. */
  #drawing = false;

  constructor(
    container: HTMLElement,
    language: string,
    private readonly listener: GridListener,
  ) {
    // The grid clears the element it is given.
    const cells = document.createElement("div");
    cells.className = "cells";
    container.append(cells);
    ({ api: this.#api, injector: this.#injector } = createUniver(cells, language));
    this.#charts = new ChartLayer(container);
    this.#listen();
  }

  get isEditing(): boolean {
    return this.#editor?.isOpen === true;
  }

  get isBehind(): boolean {
    return this.#waiting !== null;
  }

  show(sheet: Sheet, workbook: Workbook): void {
    this.#waiting = [sheet, workbook];
    if (this.isEditing || (this.#unit > 0 && !this.#rendered)) return;
    if ((this.#watermark.passed(workbook) || sheet !== this.#sheet) && !this.#redraw(sheet, workbook)) return;
    this.#waiting = null;
    this.#draw(() => {
      this.#follow(sheet);
    });
    this.listener.onPlace(this.#place(sheet));
  }

  finishEdit(): void {
    this.#editor?.close(`unit${this.#unit}`);
  }

  edit(cell: CellPosition, text: string): void {
    this.#select({ top: cell.row, left: cell.column, bottom: cell.row, right: cell.column });
    this.#cells.retry({ ...cell, text });
    this.#editor?.open(`unit${this.#unit}`);
    this.#cells.retry(null);
  }

  #listen(): void {
    const { Event } = this.#api;
    this.#api.addEvent(Event.LifeCycleChanged, ({ stage }) => {
      if (stage < LifecycleStages.Rendered) return;
      // Its parts hear of the stage too, and start with it.
      setTimeout(() => {
        this.#rendered = true;
        this.#steady = stage >= LifecycleStages.Steady;
        this.#showWaiting();
      }, 0);
    });
    this.#api.addEvent(Event.Scroll, () => {
      if (this.#sheet === null) return;
      const place = this.#place(this.#sheet);
      this.#charts.move(place);
      this.listener.onPlace(place);
    });
  }

  /** False when the sheet is laid out in another way and the grid is not ready to give up the one it has. */
  #redraw(sheet: Sheet, workbook: Workbook): boolean {
    const snapshot = toSnapshot(`unit${this.#unit + 1}`, sheet);
    const layout = JSON.stringify(Object.values(snapshot.sheets));
    const isAsLaidOut = layout === this.#layout && sheet === this.#sheet;
    if (!isAsLaidOut && this.#unit > 0 && !this.#steady) {
      this.#watermark.forget();
      return false;
    }
    this.#cells.show(sheet, workbook);
    this.#draw(() => {
      if (isAsLaidOut) this.#api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
      else this.#drawAnew(sheet, snapshot, layout);
    });
    this.#charts.show(sheet, workbook, this.#place(sheet));
    return true;
  }

  #connect(): void {
    this.#editor = new CellEditor(this.#injector, {
      onStart: (cell) => this.listener.onEditStart(cell),
      onEnd: (cell, text) => {
        this.#ended(cell, text);
      },
    });
    this.#cells.connect(this.#injector);
    // The grid's own event for this comes only once it is steady.
    this.#injector.get(SheetsSelectionsService).selectionChanged$.subscribe((selections) => {
      const [selection] = selections ?? [];
      if (selection === undefined || this.#drawing) return;
      this.#selection = areaOfRange(selection.range);
      this.listener.onSelect(this.#selection);
    });
    takeOverCommands(this.#injector, this.listener);
  }

  #ended(cell: CellPosition, text: string | null): void {
    this.listener.onEditEnd(cell, text);
    // The editor has to be done with the sheet before that may go.
    setTimeout(() => {
      this.#showWaiting();
    }, 0);
  }

  #showWaiting(): void {
    if (this.#waiting !== null) this.show(...this.#waiting);
  }

  #place(sheet: Sheet): GridPlace {
    const scroll = this.#rendered
      ? this.#api.getActiveWorkbook()?.getActiveSheet().getScrollState()
      : undefined;
    const { rows, columns } = sheet.state.freeze ?? { rows: 0, columns: 0 };
    // Univer counts what is scrolled away from the first row on, frozen or not.
    return {
      sheet,
      scrollX: startOf(sheet, "columns", scroll?.sheetViewStartColumn ?? 0) + (scroll?.offsetX ?? 0),
      scrollY: startOf(sheet, "rows", scroll?.sheetViewStartRow ?? 0) + (scroll?.offsetY ?? 0),
      headingWidth: HEADING_WIDTH,
      headingHeight: HEADING_HEIGHT,
      frozenRight: HEADING_WIDTH + startOf(sheet, "columns", columns),
      frozenBottom: HEADING_HEIGHT + startOf(sheet, "rows", rows),
    };
  }

  #draw(draw: () => void): void {
    this.#drawing = true;
    try {
      draw();
    } finally {
      this.#drawing = false;
    }
  }

  #drawAnew(sheet: Sheet, snapshot: IWorkbookData, layout: string): void {
    const before =
      this.#sheet === sheet ? this.#api.getActiveWorkbook()?.getActiveSheet().getScrollState() : undefined;
    this.#api.disposeUnit(`unit${this.#unit}`);
    this.#unit += 1;
    const book = this.#api.createWorkbook(snapshot);
    if (this.#editor === null) this.#connect();
    this.#sheet = sheet;
    this.#selection = null;
    this.#layout = layout;
    if (before !== undefined)
      book.getActiveSheet().scrollToCell(before.sheetViewStartRow, before.sheetViewStartColumn);
  }

  /** The selection of the workbook, when somebody else moved it. */
  #follow({ selection }: Sheet): void {
    if (this.#selection === null || !equalAreas(this.#selection, selection)) this.#select(selection);
  }

  #select(area: Area): void {
    this.#selection = area;
    const merge = this.#sheet?.state.merges.find((merged) => containsArea(merged, area));
    const { top, left, bottom, right } = merge ?? area;
    const sheet = this.#api.getActiveWorkbook()?.getActiveSheet();
    sheet?.getRange(top, left, bottom - top + 1, right - left + 1).activate();
  }
}

export function createUniverGrid(container: HTMLElement, language: string, listener: GridListener): GridView {
  return new UniverGrid(container, language, listener);
}
