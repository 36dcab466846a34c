/**
 * The workbook as the use cases see it. src/excel implements it over Office.js; the command line uses the same
 * implementation over an in-memory Excel.
 */
import type { CellArea, Grid, Scalar } from "../submission/Grid";
import type { SheetModel } from "./SheetModel";

export interface WorkbookReading {
  /** Every worksheet in tab order. */
  readonly grids: readonly Grid[];
  /** Names of the sheets this product wrote (they carry its mark). */
  readonly ownSheets: readonly string[];
  readonly activeSheet: string;
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
  /** Texts kept in the workbook's settings with this write, by key. */
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

export interface WorkbookPort {
  /** Reads all worksheets. Errors: HostError. */
  read(): Promise<WorkbookReading>;
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
  /** Removes whole sheets; one that is not there is passed over. */
  removeSheets(names: readonly string[]): Promise<void>;
  /** Where the user stands: `D7` of a sheet. */
  activeCell(): Promise<{ readonly sheet: string; readonly cell: string }>;
  /**
   * Tells of every edit, recalculation, row change and sheet switch in the workbook. The address of an edit is not
   * passed on: Excel's is a hint at best, so the listener reads afresh. Returns how to stop.
   */
  watch(listener: () => void): Promise<() => Promise<void>>;
  /** Shows a cell to the user. */
  goTo(sheet: string, cell: string): Promise<void>;
}

/** What went wrong between us and Excel, in terms the words folder can speak of. */
export type HostFault =
  | "edit-mode"
  | "protected"
  | "payload"
  | "disconnected"
  | "sheet-taken"
  | "sheet-missing"
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
