import type { Area } from "../document/area";
import type { Shift } from "../document/edit/shift";
import type { Table } from "../document/parts";
import type { Sheet } from "../document/Sheet";
import type { Workbook } from "../document/Workbook";
import type { ApiObject } from "./ApiObject";
import type { EventName, EventQueue } from "./EventQueue";
import type { References } from "./References";
import type { Json } from "./wire";

/** The user, as comments name their author. */
export interface Person {
  readonly name: string;
  readonly email: string;
}

/** A change of cells, in the words of `WorksheetChangedEventArgs`. */
export interface CellChange {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly changeType:
    | "RangeEdited"
    | "RowInserted"
    | "RowDeleted"
    | "ColumnInserted"
    | "ColumnDeleted"
    | "CellInserted"
    | "CellDeleted";
  readonly shiftDirection?: "ShiftCellLeft" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellDown";
  /** For a single cell: its value before the change, for the event's details. */
  readonly before?: string | number | boolean;
}

/** What the API's classes work on. */
export interface HostContext {
  readonly workbook: Workbook;
  readonly events: EventQueue;
  readonly references: References;
  /** Such as `1.14`: the newest ExcelApi requirement set this Excel has. */
  readonly apiVersion: string;
  readonly person: Person;
  /** Now, as ISO 8601. */
  now(): string;

  /** Notes changed cells: calculates (unless put off), and raises the events. */
  changed(change: CellChange): void;
  /** Notes changed looks. */
  formatted(sheet: Sheet, area: Area): void;
  rowsHidden(sheet: Sheet, area: Area, hidden: boolean): void;
  /** Lets ranges the client holds follow inserted or deleted cells. */
  moved(shift: Shift): void;
  tableAdded(sheet: Sheet, table: Table): void;
  tableRemoved(sheet: Sheet, table: Table): void;
  commentRaised(name: EventName & `Comment${string}`, sheet: Sheet, id: string): void;
  /** Raises an event about a sheet, for handlers on it and on the collection. */
  raise(name: EventName, sheet: Sheet, args: Readonly<Record<string, Json>>): void;

  select(sheet: Sheet, area: Area): void;
  activate(sheet: Sheet): void;

  /** Calculates what changed, unless calculation is manual or put off. */
  recalculate(): void;
  /** Calculates at once, as the user's F9 does; `full` for every formula. */
  calculate(full: boolean): void;
  /** Puts off calculation to the end of the batch. */
  suspendCalculation(): void;

  /** The range an event was about, while the client may still ask for it. */
  eventRange(referenceId: string): ApiObject | null;
  /** Opens the bytes of a file as another workbook; none for a blank one. */
  openWorkbook(bytes: Uint8Array): void;
  /** A top-level service the runtime asks for by name. */
  service(name: string): ApiObject | null;
}
