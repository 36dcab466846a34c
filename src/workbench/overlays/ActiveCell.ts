import type { Comment, Workbook } from "../../excel-host";
import { choicesAt, validationAt } from "../../excel-host/user/entryRules";
import { boxOf, cellAt, type Box, type GridPlace } from "../grid/GridPlace";
import type { CellPosition } from "../grid/GridView";
import { element } from "../ribbon/renderRibbon";

function commentCard(comment: Comment): HTMLElement {
  const texts = [comment, ...comment.replies].flatMap(({ authorName, created, content }) => [
    element("div", "note-author", authorName, element("time", "", created.slice(0, 10))),
    element("p", "note-text", content),
  ]);
  return element("div", "note comment", ...texts);
}

function place(note: HTMLElement, x: number, y: number): void {
  note.style.left = `${x}px`;
  note.style.top = `${y}px`;
}

/** What Excel shows beside a cell: the arrow of its list, its input message, its comment. */
export class ActiveCell {
  readonly #layer = element("div", "cell-layer");
  #place: GridPlace | null = null;
  #workbook: Workbook | null = null;
  #hovered: CellPosition | null = null;

  constructor(
    container: HTMLElement,
    private readonly listLabel: string,
    private readonly openChoices: () => void,
  ) {
    container.append(this.#layer);
    container.addEventListener("pointermove", ({ clientX, clientY }) => {
      const { left, top } = container.getBoundingClientRect();
      this.#hover(clientX - left, clientY - top);
    });
  }

  show(workbook: Workbook, place: GridPlace): void {
    this.#workbook = workbook;
    this.#place = place;
    this.#draw();
  }

  #hover(x: number, y: number): void {
    if (this.#place === null || this.#place.sheet.state.comments.length === 0) return;
    const cell = cellAt(this.#place, x, y);
    const before = this.#hovered === null ? null : this.#commentAt(this.#hovered);
    this.#hovered = cell;
    if (before !== (cell === null ? null : this.#commentAt(cell))) this.#draw();
  }

  /** The active cell on the screen; null when it is out of view. */
  get box(): Box | null {
    const cell = this.#active;
    return this.#place === null || cell === null ? null : boxOf(this.#place, cell.row, cell.column);
  }

  get #active(): CellPosition | null {
    const selection = this.#place?.sheet.selection;
    return selection === undefined ? null : { row: selection.top, column: selection.left };
  }

  #commentAt({ row, column }: CellPosition): Comment | null {
    const comments = this.#place?.sheet.state.comments ?? [];
    return comments.find((comment) => comment.row === row && comment.column === column) ?? null;
  }

  #draw(): void {
    this.#layer.replaceChildren(...this.#arrow(), ...this.#prompt(), ...this.#comment());
  }

  #arrow(): HTMLElement[] {
    const { box } = this;
    const cell = this.#active;
    const sheet = this.#place?.sheet;
    if (box === null || cell === null || sheet === undefined || this.#workbook === null) return [];
    if (choicesAt(this.#workbook, sheet, cell.row, cell.column) === null) return [];
    const made = element("button", "choice-button", "▾");
    made.type = "button";
    made.tabIndex = -1;
    made.setAttribute("aria-label", this.listLabel);
    place(made, box.x + box.width, box.y + box.height - 20);
    made.addEventListener("click", this.openChoices);
    return [made];
  }

  #prompt(): HTMLElement[] {
    const { box } = this;
    const cell = this.#active;
    const sheet = this.#place?.sheet;
    if (box === null || cell === null || sheet === undefined) return [];
    const prompt = validationAt(sheet, cell.row, cell.column)?.prompt;
    if (prompt?.showPrompt !== true || prompt.message === "") return [];
    const note = element(
      "div",
      "note",
      element("strong", "", prompt.title),
      element("p", "note-text", prompt.message),
    );
    note.setAttribute("role", "note");
    place(note, box.x + 12, box.y + box.height + 6);
    return [note];
  }

  #comment(): HTMLElement[] {
    const cell = [this.#hovered, this.#active].find(
      (each) => each !== null && this.#commentAt(each) !== null,
    );
    const comment = cell === undefined || cell === null ? null : this.#commentAt(cell);
    if (comment === null || cell === undefined || cell === null || this.#place === null) return [];
    const box = boxOf(this.#place, cell.row, cell.column);
    if (box === null) return [];
    const card = commentCard(comment);
    card.setAttribute("role", "note");
    place(card, box.x + box.width + 26, box.y);
    return [card];
  }
}
