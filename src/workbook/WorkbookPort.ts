/**
 * The workbook as the use cases see it. src/excel implements it over Office.js; the command line uses the same
 * implementation over an in-memory Excel.
 */
import type { Cell, CellArea, Grid, Scalar } from "../submission/Grid";
import type { SheetModel, ValidationModel } from "./SheetModel";

export interface WorkbookReading {
  /** Every worksheet in tab order. */
  readonly grids: readonly Grid[];
  /** Names of the sheets this product wrote (they carry its mark). */
  readonly ownSheets: readonly string[];
  readonly activeSheet: string;
  /** The settings asked for, by key; null where the workbook has none. */
  readonly settings?: Readonly<Record<string, string | null>>;
}

export interface WriteOptions {
  /** The reading the models were made from: what a failure or 되돌리기 brings back. */
  readonly before: WorkbookReading;
  /** ISO time kept with the snapshot. */
  readonly at: string;
  /** Sheet brought to the front at the end. */
  readonly activate: string;
  /** Sheets left alone when they already exist (설정 holds the user's own edits). */
  readonly keepExisting?: readonly string[];
  /**
   * Texts kept in the workbook's settings with this write, by key. Those that `before` has read are put back with the
   * sheets.
   */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface SnapshotInfo {
  /** ISO time of the run that took it. */
  readonly at: string;
  readonly sheets: readonly string[];
}

export interface CellWrite {
  readonly cell: string;
  /** Text stays text whatever it looks like, unless `formula` is set. */
  readonly value: string | number;
  readonly formula?: boolean;
}

export interface PlacedWrite extends CellWrite {
  readonly sheet: string;
}

/** Lines of a table, known by what stands in one of its columns. */
export interface LinesWish {
  readonly sheet: string;
  readonly table: string;
  /** Header of the column. */
  readonly column: string;
  /** Without white space around them. */
  readonly texts: readonly string[];
}

/** Some lines of a sheet with the headers over them; columns count from A. */
export interface TableLines {
  readonly header: readonly Cell[];
  /** By 0-based row of the sheet: those wished for, and some between them. */
  readonly rows: ReadonlyMap<number, readonly Cell[]>;
}

export interface LineEdits {
  /** Into the rows read only. */
  readonly writes: readonly CellWrite[];
  /** Kept in the workbook's settings with the writes, by key. */
  readonly settings: Readonly<Record<string, string>>;
}

/** What putting cells back came to. `changed` cells were edited meanwhile and left alone. */
export interface PutBack {
  readonly restored: number;
  readonly changed: number;
}

/** What a check of the sheet in front needs, fetched in one round trip. */
export interface FrontWish {
  /** Other sheets to read along where they are there (설정). */
  readonly also: readonly string[];
  /** Keys of settings to read along. */
  readonly settings: readonly string[];
  /** Validation the sheet in front should still carry: says whether a paste has destroyed it. */
  readonly validations?: readonly ValidationModel[];
}

export interface FrontReading {
  /** The sheet in front first, then those of `also` that are there. */
  readonly grids: readonly Grid[];
  readonly ownSheets: readonly string[];
  readonly activeSheet: string;
  readonly activeCell: string;
  readonly settings: Readonly<Record<string, string | null>>;
  /** Null when the wish named none. */
  readonly validationsIntact: boolean | null;
}

/** What a mark says, in colour and with a symbol. */
export type MarkTone = "error" | "warning" | "info" | "flag-high" | "flag-low";

export interface CellMark {
  /** `D7`. */
  readonly cell: string;
  readonly tone: MarkTone;
  /** Shown as a comment where the host can and the cell has none of the user's own. */
  readonly note: string | null;
}

/** Marks of one layer are put and removed without touching those of the other. */
export type MarkLayer = "findings" | "flags";

export interface WorkbookChange {
  readonly kind: "edited" | "structure" | "calculated" | "activated" | "sheets";
  /** True when somebody else, in co-authoring, made it. */
  readonly remote: boolean;
  /** Where Excel says it happened: a hint, never a reason to read less. */
  readonly address: string | null;
}

export interface CellPlace {
  readonly sheet: string;
  /** `D7`. */
  readonly cell: string;
}

export interface WorkbookPort {
  /** Reads all worksheets, and the settings of these keys in the same round trips. Errors: HostError. */
  read(settings?: readonly string[]): Promise<WorkbookReading>;
  /**
   * Writes the models as whole sheets, replacing what this product wrote there before, all or nothing: on failure
   * the workbook is put back and the HostError is thrown. Refuses to touch a sheet of the same name that is not ours.
   */
  write(models: readonly SheetModel[], options: WriteOptions): Promise<void>;
  /** Calculated values of a rectangle. */
  readArea(sheet: string, area: CellArea): Promise<readonly (readonly Scalar[])[]>;
  /** The snapshot 되돌리기 would bring back, or null. */
  snapshot(): Promise<SnapshotInfo | null>;
  /** Brings the snapshot back and removes it. Null when there is none. */
  restore(): Promise<SnapshotInfo | null>;
  /** A text kept in the workbook's settings, or null. */
  setting(key: string): Promise<string | null>;
  /** Keeps a text in the workbook's settings. */
  keep(key: string, text: string): Promise<void>;
  /** Writes single cells of one sheet in one go; a protected sheet's unlocked cells only. */
  writeCells(sheet: string, writes: readonly CellWrite[]): Promise<void>;
  /**
   * Reads the lines wished for and writes what `edit` makes of them, in three round trips however long the table is.
   * False, and nothing written, where table, column or one of the texts is not there, the answer was too long, or `edit`
   * returns null. Errors: HostError.
   */
  editLines(wish: LinesWish, edit: (lines: TableLines) => LineEdits | null): Promise<boolean>;
  /**
   * As writeCells, on any sheets, as one undo step where Excel offers it. What the cells held (contents and number
   * formats) is kept in the workbook's settings under `key`, for putBackCells, after a reload too.
   */
  replaceCells(writes: readonly PlacedWrite[], key: string, at: string): Promise<void>;
  /** Puts back what replaceCells kept, in cells that still hold what it wrote, and forgets it. */
  putBackCells(key: string): Promise<PutBack>;
  /** Removes whole sheets; one that is not there is passed over. */
  removeSheets(names: readonly string[]): Promise<void>;
  /** Where the user stands: `D7` of a sheet. */
  activeCell(): Promise<CellPlace>;
  /**
   * Tells of every edit, recalculation, row change and sheet switch in the workbook, our own writes excepted. Returns
   * how to stop.
   */
  watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
  /** Tells where the user goes. Returns how to stop. */
  watchSelection(listener: (place: CellPlace) => void): Promise<() => Promise<void>>;
  /** The sheet in front and what a check needs beside it: one round trip. Errors: HostError. */
  readFront(wish: FrontWish): Promise<FrontReading>;
  /**
   * Makes the marks of a layer on a sheet exactly these, in one round trip after readFront (two for another sheet),
   * none when nothing differs from what stands. Of several marks for a cell the first is shown. The user's own fills,
   * formats and comments stay; marks the user took back stay away until contents or marks change. False where the
   * sheet's protection does not allow marks.
   */
  mark(sheet: string, layer: MarkLayer, marks: readonly CellMark[]): Promise<boolean>;
  /** Puts validation back where a paste destroyed it; values and looks stay. */
  restoreValidations(sheet: string, validations: readonly ValidationModel[]): Promise<void>;
  /** Opens the bytes of an .xlsx as a new workbook in a window of its own. Errors: HostError. */
  openWorkbook(bytes: Uint8Array): Promise<void>;
  /** Shows a cell to the user. Errors: HostError, `sheet-missing` or `sheet-hidden` where there is nothing to see. */
  goTo(sheet: string, cell: string): Promise<void>;
}

/** What went wrong between us and Excel, in terms the words folder can speak of. */
export type HostFault =
  | "edit-mode"
  | "protected"
  | "payload"
  | "disconnected"
  | "sheet-taken"
  | "table-taken"
  | "sheet-missing"
  | "sheet-hidden"
  | "not-supported"
  | "rollback-failed"
  | "other";

/** A host failure with its technical detail; `fault` selects the words. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly fault: HostFault,
    /** Office.js error code and place, or the sheet name: facts, not prose. */
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${fault}: ${detail}`, options);
  }
}
