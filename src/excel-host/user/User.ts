import type { Session } from "../api/Session";
import { clearAt, pasteAt, typeAt } from "./contents";
import { fillDown } from "./fill";
import { deleteLines, insertLines } from "./lines";
import { placeOf } from "./place";

/** Values as pasted: texts are read as typed, null leaves a cell as it is. */
export type Block = readonly (readonly (string | number | boolean | null)[])[];

/**
 * The person at the keyboard. Every call is one action as Excel sees it: rules of the sheet apply, events follow, and
 * it can be undone. Sheets are named; addresses are A1. Errors: those of the API (AccessDenied on locked cells, …).
 */
export class User {
  constructor(
    private readonly session: Session,
    private readonly deliver: () => void,
  ) {}

  /** Types into one cell and presses Enter. Below a table the table grows. */
  type(sheet: string, cell: string, text: string): void {
    this.#act("입력", sheet, cell, (place) => {
      typeAt(this.session, place, text);
    });
  }

  /** Pastes values with their top-left corner at `cell`; data validation does not look at them. */
  paste(sheet: string, cell: string, block: Block): void {
    this.#act("붙여넣기", sheet, cell, (place) => {
      pasteAt(this.session, place, block);
    });
  }

  /** Drags the first row of a range down over the rest. */
  fill(sheet: string, range: string): void {
    this.#act("채우기", sheet, range, (place) => {
      fillDown(this.session, place);
    });
  }

  /** Presses Delete. */
  clear(sheet: string, range: string): void {
    this.#act("지우기", sheet, range, (place) => {
      clearAt(this.session, place);
    });
  }

  /** Inserts whole rows: `3:5`. */
  insertRows(sheet: string, rows: string): void {
    this.#act("행 삽입", sheet, rows, (place) => {
      insertLines(this.session, place, "rows");
    });
  }

  deleteRows(sheet: string, rows: string): void {
    this.#act("행 삭제", sheet, rows, (place) => {
      deleteLines(this.session, place, "rows");
    });
  }

  /** Inserts whole columns: `B:C`. */
  insertColumns(sheet: string, columns: string): void {
    this.#act("열 삽입", sheet, columns, (place) => {
      insertLines(this.session, place, "columns");
    });
  }

  deleteColumns(sheet: string, columns: string): void {
    this.#act("열 삭제", sheet, columns, (place) => {
      deleteLines(this.session, place, "columns");
    });
  }

  /** Goes to a sheet and selects cells. */
  select(sheet: string, range: string): void {
    this.session.origin = "user";
    const place = placeOf(this.session.workbook, sheet, range);
    this.session.select(place.sheet, place.area);
    this.deliver();
  }

  /** Somebody else in co-authoring types into a cell. */
  remoteType(sheet: string, cell: string, text: string): void {
    const place = placeOf(this.session.workbook, sheet, cell);
    this.session.origin = "remote";
    typeAt(this.session, place, text);
    this.deliver();
  }

  /** The label of what was undone, or null when there was nothing to undo. */
  undo(): string | null {
    return this.#travel(() => this.session.workbook.history.undo());
  }

  redo(): string | null {
    return this.#travel(() => this.session.workbook.history.redo());
  }

  #travel(go: () => string | null): string | null {
    this.session.origin = "user";
    const label = go();
    if (label !== null) this.session.wholeSheetsChanged();
    this.deliver();
    return label;
  }

  #act(
    label: string,
    sheet: string,
    address: string,
    run: (place: ReturnType<typeof placeOf>) => void,
  ): void {
    const place = placeOf(this.session.workbook, sheet, address);
    this.session.origin = "user";
    this.session.workbook.history.group(label, () => {
      run(place);
    });
    this.deliver();
  }
}
