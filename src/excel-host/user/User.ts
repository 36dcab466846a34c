import { requireAllowed } from "../api/protection";
import type { Session } from "../api/Session";
import { patchBands } from "../document/edit/styles";
import { clearAt, pasteAt, refusalOf, typeAt, type PasteOptions, type Refusal } from "./contents";
import { fillDown, fillFrom } from "./fill";
import { filterAt, sortAt } from "./filters";
import { deleteLines, insertLines } from "./lines";
import { pasteCells } from "./pasteCells";
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

  /** What Excel would say before it takes this text; null when it takes it. `type` itself refuses on Stop only. */
  refusal(sheet: string, cell: string, text: string): Refusal | null {
    return refusalOf(this.session, placeOf(this.session.workbook, sheet, cell), text);
  }

  /**
   * Pastes values with their top-left corner at `cell`. Data validation does not look at them, and is gone from where
   * they land unless they come as bare text.
   */
  paste(sheet: string, cell: string, block: Block, options?: PasteOptions): void {
    this.#act("붙여넣기", sheet, cell, (place) => {
      pasteAt(this.session, place, block, options);
    });
  }

  /** Pastes cells of this workbook with formulas, looks and rules; `cut` empties where they came from. */
  pasteCells(from: { sheet: string; range: string; cut?: boolean }, sheet: string, range: string): void {
    const source = placeOf(this.session.workbook, from.sheet, from.range);
    this.#act("붙여넣기", sheet, range, (place) => {
      pasteCells(this.session, source, place, from.cut === true);
    });
  }

  /** Drags the first row of a range down over the rest. */
  fill(sheet: string, range: string): void {
    this.#act("채우기", sheet, range, (place) => {
      fillDown(this.session, place);
    });
  }

  /** Drags the fill handle of `source` until the selection is `range`. */
  fillFrom(sheet: string, source: string, range: string): void {
    const { area } = placeOf(this.session.workbook, sheet, source);
    this.#act("채우기", sheet, range, (place) => {
      fillFrom(this.session, place, area);
    });
  }

  /** Picks texts in the menu of a filter button, by the cell it stands in; null shows all rows again. */
  filter(sheet: string, header: string, texts: readonly string[] | null): void {
    this.#act("필터", sheet, header, (place) => {
      filterAt(this.session, place.sheet, place.area, texts);
    });
  }

  /** Sorts by the column of a filter button. */
  sort(sheet: string, header: string, ascending: boolean): void {
    this.#act("정렬", sheet, header, (place) => {
      sortAt(this.session, place.sheet, place.area, ascending);
    });
  }

  /** Drags the edge of columns (`B:C`) or rows (`3:5`) to a width or height in points. */
  resize(sheet: string, lines: string, points: number): void {
    this.#act("크기 조정", sheet, lines, ({ sheet: on, area }) => {
      const isRows = /^\d/.test(lines);
      requireAllowed(on, isRows ? "allowFormatRows" : "allowFormatColumns");
      const [from, to] = isRows ? [area.top, area.bottom] : [area.left, area.right];
      patchBands(on, isRows ? "rows" : "columns", from, to, { size: points });
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
