import { ApiError, areaAddress, areaOf, cellAddress, type Sheet, type Workbook } from "../excel-host";
import type { CellEdit, GridListener, GridView } from "./grid/GridView";
import type { PaneFrame } from "./PaneFrame";
import { WorkbenchHost } from "./WorkbenchHost";
import type { WorkbenchWords } from "./words";

export interface WorkbenchParts {
  readonly words: WorkbenchWords;
  readonly pane: PaneFrame;
  readonly drawTabs: (workbook: Workbook) => void;
  readonly drawFormulaBar: (sheet: Sheet) => void;
  readonly say: (text: string) => void;
  readonly showName: (name: string) => void;
}

/** The workbook that is open, its pane, and what the person does to it. */
export class Workbench implements GridListener {
  #host: WorkbenchHost | null = null;
  #grid: GridView | null = null;
  #redraw: number | null = null;

  constructor(private readonly parts: WorkbenchParts) {}

  get host(): WorkbenchHost | null {
    return this.#host;
  }

  attachGrid(grid: GridView): void {
    this.#grid = grid;
    this.#drawSoon();
  }

  /** Opens a workbook in place of the one before; its pane starts afresh. */
  open(workbook?: Workbook): void {
    const host = new WorkbenchHost({ apiVersion: "1.17", ...(workbook === undefined ? {} : { workbook }) });
    this.#host = host;
    host.watch(() => {
      this.#drawSoon();
    });
    this.parts.showName(host.workbook.state.name);
    this.parts.pane.connect(host);
    this.#drawSoon();
  }

  activate(sheet: Sheet): void {
    this.#host?.act((user) => {
      user.select(sheet.name, areaAddress(sheet.selection));
    });
  }

  onSelect(area: Parameters<GridListener["onSelect"]>[0]): void {
    this.#host?.act((user) => {
      user.select(this.#front(), areaAddress(area));
    });
  }

  onEdit(edits: readonly CellEdit[]): void {
    try {
      this.#host?.act((user) => {
        const [first] = edits;
        if (edits.length === 1 && first !== undefined) {
          user.type(this.#front(), cellAddress(first.row, first.column), first.text);
        } else if (edits.every(({ text }) => text === "")) {
          for (const { row, column } of edits) user.clear(this.#front(), cellAddress(row, column));
        } else this.#paste(user, edits);
      });
      this.parts.say(this.parts.words.ready);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.parts.say(this.parts.words.refused(error.message));
    }
  }

  /** Types into the active cell. */
  onType(text: string): void {
    const { top: row, left: column } = this.#host?.workbook.activeSheet.selection ?? areaOf(0, 0);
    this.onEdit([{ row, column, text }]);
  }

  undo(): void {
    this.#host?.act((user) => user.undo());
  }

  redo(): void {
    this.#host?.act((user) => user.redo());
  }

  #front(): string {
    return this.#host?.workbook.activeSheet.name ?? "";
  }

  #paste(user: WorkbenchHost["user"], edits: readonly CellEdit[]): void {
    const rows = edits.map(({ row }) => row);
    const columns = edits.map(({ column }) => column);
    const area = areaOf(Math.min(...rows), Math.min(...columns));
    const block = Array.from({ length: Math.max(...rows) - area.top + 1 }, () =>
      Array<string | null>(Math.max(...columns) - area.left + 1).fill(null),
    );
    for (const { row, column, text } of edits) {
      const line = block[row - area.top];
      if (line !== undefined) line[column - area.left] = text;
    }
    user.paste(this.#front(), cellAddress(area.top, area.left), block);
  }

  /** Many changes in a row are drawn once. */
  #drawSoon(): void {
    if (this.#redraw !== null) return;
    this.#redraw = window.setTimeout(() => {
      this.#redraw = null;
      if (this.#host === null) return;
      this.parts.drawTabs(this.#host.workbook);
      this.parts.drawFormulaBar(this.#host.workbook.activeSheet);
      this.#grid?.show(this.#host.workbook.activeSheet, this.#host.workbook);
    }, 30);
  }
}
