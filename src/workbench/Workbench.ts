import { ApiError, areaAddress, type ExcelHost, type Sheet, type Workbook } from "../excel-host";
import { newWorkbook, type Book } from "./Book";
import { Clipboard } from "./clipboard/Clipboard";
import { enter, refusalText } from "./entering";
import type { CellPosition, GridListener, GridView } from "./grid/GridView";
import { GridEdits } from "./GridEdits";
import { CellOverlays } from "./overlays/CellOverlays";
import { askPerson } from "./overlays/askPerson";
import type { PaneFrame } from "./PaneFrame";
import { WorkbenchHost, type ChangedBy } from "./WorkbenchHost";
import type { WorkbenchWords } from "./workbenchWords";

/** Until a change is drawn, as long as no other follows; and how long others may put it off. */
const WAIT_MS = { person: 30, pane: 100 } as const;
const LONGEST_WAIT_MS = 400;

export interface WorkbenchParts {
  readonly words: WorkbenchWords;
  /** Around the grid; menus and notes open in it. */
  readonly around: HTMLElement;
  readonly createPane: (host: ExcelHost) => PaneFrame;
  readonly drawBooks: (books: readonly Book[], front: Book) => void;
  readonly drawTabs: (workbook: Workbook) => void;
  readonly drawFormulaBar: (sheet: Sheet) => void;
  readonly focusGrid: () => void;
  readonly say: (text: string) => void;
  /** Runs what may fail, and says so when it does. */
  readonly attempt: (work: () => Promise<void>) => void;
}

/** The workbooks that are open, and what the person does to the one in front. */
export class Workbench {
  readonly #overlays: CellOverlays;
  readonly #clipboard = new Clipboard();
  #books: Book[] = [];
  #front: Book | null = null;
  #grid: GridView | null = null;
  #redraw: { readonly first: number; readonly timer: number } | null = null;

  constructor(private readonly parts: WorkbenchParts) {
    this.#overlays = new CellOverlays(parts.around, parts.words, {
      act: (action) => {
        this.act(action);
      },
      enter: (cell, text) => {
        this.enter(cell, text);
      },
      focusGrid: parts.focusGrid,
    });
  }

  get host(): ExcelHost | null {
    return this.#front?.host ?? null;
  }

  get pane(): PaneFrame | null {
    return this.#front?.pane ?? null;
  }

  get isEditing(): boolean {
    return this.host?.editMode.isOn === true;
  }

  /** The screen shows what the workbook holds, but for what waits for the end of an entry. */
  get isDrawn(): boolean {
    const grid = this.#grid;
    return this.#redraw === null && grid !== null && (grid.isEditing || !grid.isBehind);
  }

  attachGrid(grid: GridView): void {
    this.#grid = grid;
    this.#drawSoon("person");
  }

  /** Opens a workbook in place of the one in front; its pane starts afresh. */
  open(workbook?: Workbook): void {
    const before = this.#front;
    this.finishEdit();
    before?.pane.close();
    this.#books = this.#books.filter((book) => book !== before);
    this.#add(workbook);
  }

  /** Brings a workbook to the front; the others stay as they are, with their panes. */
  bring(book: Book): void {
    this.finishEdit();
    this.#front = book;
    for (const each of this.#books) each.pane.show(each === book);
    this.parts.drawBooks(this.#books, book);
    this.#drawSoon("person");
  }

  activate(sheet: Sheet): void {
    this.finishEdit();
    this.act((user) => {
      user.select(sheet.name, areaAddress(sheet.selection));
    });
  }

  /** Does what the person asks for. Refusals of the API are said. */
  act(action: (user: ExcelHost["user"]) => void): void {
    try {
      this.#front?.host.act(action);
      this.parts.say(this.parts.words.ready);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      askPerson(this.parts.words.title, refusalText(error, this.parts.words), [
        { label: this.parts.words.ok },
      ]);
    }
  }

  enter(cell: CellPosition, text: string): void {
    const book = this.#front;
    if (book === null) return;
    enter(
      {
        host: book.host,
        words: this.parts.words,
        act: (action) => {
          book.host.act(action);
        },
        retry: (at, typed) => this.#grid?.edit(at, typed),
      },
      cell,
      text,
    );
  }

  /** The person types, in the grid or the formula bar: Excel takes no batches now. */
  startEdit(): void {
    this.host?.editMode.enter();
  }

  endEdit(): void {
    this.host?.editMode.leave();
  }

  finishEdit(): void {
    this.#grid?.finishEdit();
    this.endEdit();
  }

  copy(data: DataTransfer, cut: boolean): void {
    if (this.host === null) return;
    this.#clipboard.copy(this.host.workbook, data, cut);
    this.parts.say(cut ? this.parts.words.cut : this.parts.words.copied);
  }

  paste(data: DataTransfer): void {
    const { host } = this;
    if (host === null) return;
    this.act((user) => {
      this.#clipboard.paste(host.workbook, user, data);
    });
  }

  undo(): void {
    this.finishEdit();
    this.act((user) => user.undo());
  }

  redo(): void {
    this.finishEdit();
    this.act((user) => user.redo());
  }

  /** The list or filter menu of the active cell. False where it has none. */
  openList(): boolean {
    return this.#overlays.openList();
  }

  /** The menu of the selected rows and columns, at the active cell. */
  openMenu(): void {
    this.#overlays.openMenu();
  }

  /** What the grid tells of goes on to the workbook in front. */
  get listener(): GridListener {
    return new GridEdits({
      words: this.parts.words,
      sheet: () => this.host?.workbook.activeSheet ?? null,
      act: (action) => {
        this.act(action);
      },
      enter: (cell, text) => {
        this.enter(cell, text);
      },
      startEdit: (sheet) => {
        this.parts.drawFormulaBar(sheet);
        this.startEdit();
      },
      endEdit: () => {
        this.endEdit();
      },
      onPlace: (place) => {
        if (this.host !== null) this.#overlays.show(this.host.workbook, place);
      },
    });
  }

  #add(workbook?: Workbook): void {
    const host = new WorkbenchHost({
      apiVersion: "1.17",
      onCreateWorkbook: (bytes) => {
        this.parts.attempt(() => this.#openNew(bytes));
      },
      ...(workbook === undefined ? {} : { workbook }),
    });
    const book: Book = { host, pane: this.parts.createPane(host) };
    host.watch((by) => {
      if (this.#front === book) this.#drawSoon(by);
    });
    this.#books = [...this.#books, book];
    this.bring(book);
  }

  /** Beside the others, as `Excel.createWorkbook` opens a window of its own. */
  async #openNew(bytes: Uint8Array): Promise<void> {
    const workbook = await newWorkbook(bytes, this.#books);
    this.#add(workbook);
    this.parts.say(this.parts.words.newBook(workbook.state.name));
  }

  /**
   * Many changes in a row are drawn once. The pane's wait until it asks nothing more for a moment: drawing has the
   * thread that answers it, which in Excel are two.
   */
  #drawSoon(by: ChangedBy): void {
    const now = performance.now();
    const first = this.#redraw?.first ?? now;
    if (this.#redraw !== null) {
      if (now - first > LONGEST_WAIT_MS) return;
      window.clearTimeout(this.#redraw.timer);
    }
    const draw = (): void => {
      this.#redraw = null;
      const { host } = this;
      if (host === null) return;
      this.parts.drawTabs(host.workbook);
      if (!this.isEditing) this.parts.drawFormulaBar(host.workbook.activeSheet);
      this.#grid?.show(host.workbook.activeSheet, host.workbook);
    };
    this.#redraw = { first, timer: window.setTimeout(draw, WAIT_MS[by]) };
  }
}
