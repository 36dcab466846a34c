import { LifecycleStages, type IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";
import { equalAreas, type Area, type Sheet, type Workbook } from "../../excel-host";
import { ChartLayer, PIXELS_PER_POINT, type GridPlace } from "../charts/ChartLayer";
import { edgeOf } from "../../excel-host/document/edit/sizes";
import { createUniver } from "./createUniver";
import { editsOf, type TouchedCells } from "./editsOf";
import type { GridListener, GridView } from "./GridView";
import { toSnapshot, type CellMatrix } from "./toSnapshot";

/** The grid's own headings, in pixels. */
const HEADING_WIDTH = 46;
const HEADING_HEIGHT = 20;

/** Everything but what the cells hold: while this stays, only changed cells are drawn. */
function frameOf({ styles, sheets }: IWorkbookData): string {
  const frames = Object.values(sheets).map(({ cellData = {}, ...rest }) => {
    const looks = Object.entries(cellData as CellMatrix).map(([row, line]) => [
      Number(row),
      Object.entries(line).flatMap(([column, { s }]) => (s === undefined ? [] : [[column, s]])),
    ]);
    return [rest, looks.filter(([, line]) => Array.isArray(line) && line.length > 0)];
  });
  return JSON.stringify([styles, frames]);
}

function changedCells(before: CellMatrix, after: CellMatrix): CellMatrix | null {
  const changed: CellMatrix = {};
  let any = false;
  for (const [row, line] of Object.entries(after)) {
    for (const [column, cell] of Object.entries(line)) {
      const old = before[Number(row)]?.[Number(column)];
      if (old !== undefined && old.v === cell.v && old.t === cell.t) continue;
      (changed[Number(row)] ??= {})[Number(column)] = { v: cell.v, f: null, t: cell.t };
      any = true;
    }
  }
  return any ? changed : null;
}

class UniverGrid implements GridView {
  readonly #api: FUniver;
  #unit = 0;
  #sheet: Sheet | null = null;
  #frame = "";
  #cells: CellMatrix = {};
  #selection: Area | null = null;
  readonly #charts: ChartLayer;
  /** Univer cannot give up a sheet before all its own parts have started, some seconds after the page. */
  #steady = false;
  #waiting: [Sheet, Workbook] | null = null;
  /** Our own drawing is not an edit. */
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
    this.#api = createUniver(cells, language);
    this.#charts = new ChartLayer(container);
    this.#api.addEvent(this.#api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < LifecycleStages.Steady || this.#steady) return;
      this.#steady = true;
      if (this.#waiting !== null) this.show(...this.#waiting);
    });
    this.#api.addEvent(this.#api.Event.Scroll, () => {
      this.#charts.move(this.#place());
    });
    this.#api.addEvent(this.#api.Event.CommandExecuted, ({ id, params, options }) => {
      if (id === SetRangeValuesMutation.id && options?.fromFormula !== true)
        this.#edited(params as ISetRangeValuesMutationParams);
    });
    this.#api.addEvent(this.#api.Event.SelectionChanged, ({ selections }) => {
      const [range] = selections;
      if (range === undefined || this.#drawing) return;
      const { startRow, startColumn, endRow, endColumn } = range;
      this.#selection = { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
      this.listener.onSelect(this.#selection);
    });
  }

  show(sheet: Sheet, workbook: Workbook): void {
    if (this.#unit > 0 && !this.#steady) {
      this.#waiting = [sheet, workbook];
      return;
    }
    const snapshot = toSnapshot(`unit${this.#unit}`, sheet);
    const cells = snapshot.sheets[sheet.id]?.cellData as CellMatrix;
    const frame = frameOf(snapshot);
    this.#draw(() => {
      if (frame !== this.#frame) this.#drawAll(sheet, frame);
      else this.#drawCells(sheet, changedCells(this.#cells, cells));
      this.#follow(sheet);
    });
    this.#cells = cells;
    this.#charts.show(sheet, workbook, this.#place());
  }

  #place(): GridPlace {
    const state = this.#sheet?.state;
    const scroll = this.#api.getActiveWorkbook()?.getActiveSheet().getScrollState();
    const rows = state?.freeze?.rows ?? 0;
    const edge = (direction: "rows" | "columns", index: number): number =>
      this.#sheet === null ? 0 : edgeOf(this.#sheet, direction, index) * PIXELS_PER_POINT;
    // Univer counts what is scrolled away from the first row on, frozen or not.
    return {
      scrollX: edge("columns", scroll?.sheetViewStartColumn ?? 0) + (scroll?.offsetX ?? 0),
      scrollY: edge("rows", scroll?.sheetViewStartRow ?? 0) + (scroll?.offsetY ?? 0),
      headingWidth: HEADING_WIDTH,
      headingHeight: HEADING_HEIGHT,
      clipTop: HEADING_HEIGHT + edge("rows", rows),
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

  #drawAll(sheet: Sheet, frame: string): void {
    const same =
      this.#sheet === sheet ? this.#api.getActiveWorkbook()?.getActiveSheet().getScrollState() : undefined;
    this.#api.disposeUnit(`unit${this.#unit}`);
    this.#unit += 1;
    const book = this.#api.createWorkbook(toSnapshot(`unit${this.#unit}`, sheet));
    this.#sheet = sheet;
    this.#selection = null;
    this.#frame = frame;
    if (same !== undefined)
      book.getActiveSheet().scrollToCell(same.sheetViewStartRow, same.sheetViewStartColumn);
  }

  #drawCells(sheet: Sheet, cellValue: CellMatrix | null): void {
    if (cellValue === null) return;
    const params: ISetRangeValuesMutationParams = {
      unitId: `unit${this.#unit}`,
      subUnitId: sheet.id,
      cellValue,
    };
    this.#api.syncExecuteCommand(SetRangeValuesMutation.id, params, { onlyLocal: true });
  }

  /** The selection of the workbook, when somebody else moved it. */
  #follow({ selection }: Sheet): void {
    if (this.#selection !== null && equalAreas(this.#selection, selection)) return;
    this.#selection = selection;
    const { top, left, bottom, right } = selection;
    const sheet = this.#api.getActiveWorkbook()?.getActiveSheet();
    sheet?.getRange(top, left, bottom - top + 1, right - left + 1).activate();
  }

  #edited({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    if (this.#drawing || this.#sheet === null || subUnitId !== this.#sheet.id) return;
    const edits = editsOf((cellValue ?? {}) as TouchedCells, this.#sheet);
    if (edits.length > 0) this.listener.onEdit(edits);
  }
}

export function createUniverGrid(container: HTMLElement, language: string, listener: GridListener): GridView {
  return new UniverGrid(container, language, listener);
}
