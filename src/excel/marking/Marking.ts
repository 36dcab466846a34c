import { HostError, type CellMark, type MarkLayer } from "../../workbook/WorkbookPort";
import { runExcel } from "../runExcel";
import { commentChanges, hasUnplacedComments, type CommentChanges } from "./commentChanges";
import { addFormat, formatChanges, wantedFormats, type FormatChanges } from "./formatChanges";
import { askMarks, type MarkingState } from "./MarkingState";

/** Reads what stands on a sheet that is not the one just read. */
function readState(name: string, before: MarkingState | null): Promise<MarkingState> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const cells = sheet.getUsedRange(true).getBoundingRect("A1");
    cells.load("formulas,numberFormat");
    const marks = askMarks(sheet, before);
    await context.sync();
    return marks(name, {
      formulas: cells.formulas as unknown[][],
      formats: cells.numberFormat as unknown[][],
    });
  });
}

/** One mark a cell: the first given. */
function onePerCell(marks: readonly CellMark[]): CellMark[] {
  const cells = new Map<string, CellMark>();
  for (const mark of marks) if (!cells.has(mark.cell)) cells.set(mark.cell, mark);
  return [...cells.values()];
}

function isNothing({ removed, added }: { removed: readonly unknown[]; added: readonly unknown[] }): boolean {
  return removed.length === 0 && added.length === 0;
}

/** Makes the changes in one round trip and tells how the sheet stands then. */
function apply(state: MarkingState, formats: FormatChanges, comments: CommentChanges): Promise<MarkingState> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(state.sheet);
    const all = sheet.getRange().conditionalFormats;
    // Somebody may have removed them since the reading: deleting nothing is no error.
    for (const { id } of formats.removed) all.getItemOrNullObject(id).delete();
    const added = formats.added.map((wanted) => ({ wanted, format: addFormat(sheet, wanted) }));
    for (const { id } of comments.removed) sheet.comments.getItemOrNullObject(id).delete();
    const written = comments.added.map(({ cell, text }) => {
      const comment = sheet.comments.add(`${sheetPrefix(state.sheet)}${cell}`, text);
      comment.load("id");
      return { cell, text, comment };
    });
    await context.sync();
    return {
      ...state,
      formats: [
        ...state.formats.filter((format) => !formats.removed.includes(format)),
        ...added.map(({ wanted, format }) => ({ id: format.id, tag: wanted.tag, cells: wanted.cells })),
      ],
      comments: [
        ...state.comments.filter((comment) => !comments.removed.includes(comment)),
        ...written.map(({ cell, text, comment }) => ({ id: comment.id, text, cell, ours: true })),
      ],
    };
  });
}

function sheetPrefix(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}

interface Order {
  readonly sheet: string;
  readonly layer: MarkLayer;
  readonly marks: readonly CellMark[];
}

/** What the client remembers of marks between calls. */
export class Marking {
  /** How sheets stood when last looked at. */
  readonly #known = new Map<string, MarkingState>();
  /** The sheet in front as just read: marks that follow at once need not look again. */
  #fresh: MarkingState | null = null;
  #front: string | null = null;
  /** What last was made to stand, by sheet and layer. */
  readonly #made = new Map<string, string>();
  /** Sheets where Excel refused a comment its protection allows, such as one beside a note of the old kind. */
  readonly #withoutComments = new Set<string>();

  /** What was known of the sheet last in front, for the next reading of it. */
  get before(): MarkingState | null {
    return this.#front === null ? null : (this.#known.get(this.#front) ?? null);
  }

  /** Called with every reading of the sheet in front. */
  remember(state: MarkingState): void {
    this.#front = state.sheet;
    this.#fresh = state;
    this.#known.set(state.sheet, state);
  }

  /** After sheets were written anew nothing known of them holds. */
  forget(): void {
    this.#fresh = null;
    this.#known.clear();
    this.#made.clear();
    this.#withoutComments.clear();
  }

  /** See WorkbookPort.mark. */
  async mark(sheet: string, layer: MarkLayer, given: readonly CellMark[]): Promise<boolean> {
    const order: Order = { sheet, layer, marks: onePerCell(given) };
    try {
      return await this.#carryOut(order);
    } catch (error) {
      this.#known.delete(sheet);
      if (!(error instanceof HostError)) throw error;
      // The protection has changed, or lets less pass than its options say.
      if (error.fault === "protected") return false;
      if (error.fault !== "other" || this.#withoutComments.has(sheet)) throw error;
      // Colours and symbols are what counts: once more, without the notes beside them.
      this.#withoutComments.add(sheet);
      return this.#carryOut(order);
    }
  }

  async #carryOut({ sheet, layer, marks }: Order): Promise<boolean> {
    const state = await this.#stateOf(sheet);
    if (!state.mayFormat) return false;
    const wanted = wantedFormats(layer, marks, state);
    const formats = formatChanges(layer, wanted, state.formats);
    const comments = this.#commentChanges(layer, marks, state);
    const made = JSON.stringify([wanted.map(({ tag }) => tag), marks.map(({ cell, note }) => [cell, note])]);
    const key = `${layer} ${sheet}`;
    // The same marks over the same contents and yet not there: the user took them back, and may go on doing so.
    const takenBack = state.sameContents && this.#made.get(key) === made;
    if (!takenBack && !(isNothing(formats) && isNothing(comments))) {
      const needsPlaces = comments.added.length > 0 && hasUnplacedComments(state);
      const placed = needsPlaces ? await readState(sheet, state) : state;
      const adjusted = needsPlaces ? this.#commentChanges(layer, marks, placed) : comments;
      this.#known.set(sheet, await apply(placed, formats, adjusted));
    }
    this.#made.set(key, made);
    return true;
  }

  async #stateOf(sheet: string): Promise<MarkingState> {
    const fresh = this.#fresh?.sheet === sheet ? this.#fresh : null;
    this.#fresh = null;
    if (fresh !== null) return fresh;
    const read = await readState(sheet, this.#known.get(sheet) ?? null);
    this.#known.set(sheet, read);
    return read;
  }

  #commentChanges(layer: MarkLayer, marks: readonly CellMark[], state: MarkingState): CommentChanges {
    const changes = commentChanges(layer, marks, state);
    return this.#withoutComments.has(state.sheet) ? { ...changes, added: [] } : changes;
  }
}
