import { areaAddress } from "../document/address";
import { boundingArea, intersection, isSingleCell, type Area } from "../document/area";
import type { CalculatedCell } from "../document/Calculator";
import { shiftedArea, type Shift } from "../document/edit/shift";
import type { Table } from "../document/parts";
import type { Sheet } from "../document/Sheet";
import type { Workbook } from "../document/Workbook";
import { objectOf, type ApiObject } from "../protocol/ApiObject";
import { EmulatorNotImplemented } from "../protocol/errors";
import { EventQueue, WORKBOOK_TARGET, type EventName } from "../protocol/EventQueue";
import type { CellChange, HostContext, Person } from "../protocol/HostContext";
import { References } from "../protocol/References";
import type { Json } from "../protocol/wire";
import { EventRanges } from "./EventRanges";
import { range } from "./Range";
import type { RangeTarget } from "./rangeTarget";
import { jsonValue, valueType } from "./rangeValues";
import { service } from "./Service";

/** Who causes the changes being made: the add-in through the API, the user here, or somebody else. */
export type Origin = "addin" | "user" | "remote";

type Args = Readonly<Record<string, Json>>;

/** One Excel with its workbook, as the API's classes see it: changes come in, calculation and events follow. */
export class Session implements HostContext {
  readonly events = new EventQueue();
  readonly references = new References();
  readonly #eventRanges = new EventRanges();
  origin: Origin = "addin";
  /** Called when the selection moves, for `workbook.onSelectionChanged`. */
  onSelection: () => void = () => undefined;
  /** Called when the add-in opens another workbook; null where nothing can. */
  onCreateWorkbook: ((bytes: Uint8Array) => void) | null = null;
  /** Objects of the running batch, which follow inserted rows like kept ones. */
  batchObjects: () => Iterable<ApiObject | null> = () => [];
  #isSuspended = false;

  constructor(
    readonly workbook: Workbook,
    readonly apiVersion: string,
    readonly person: Person,
    readonly now: () => string,
  ) {}

  changed(change: CellChange): void {
    this.workbook.markChanged(change.sheet, change.area);
    this.recalculate();
    const message = { ...this.#changeArgs(change), referenceId: this.#eventRanges.add(change) };
    const { sheet } = change;
    this.events.raise("DataChanged", [sheet.id, WORKBOOK_TARGET], message);
    for (const table of sheet.state.tables) {
      if (intersection(table.area, change.area) === null) continue;
      this.events.raise("TableChanged", [table.id, sheet.id, WORKBOOK_TARGET], {
        ...message,
        tableId: table.id,
      });
    }
  }

  /** After undo and redo: anything may have changed, so every sheet says so. */
  wholeSheetsChanged(): void {
    this.recalculate();
    for (const sheet of this.workbook.state.sheets) {
      const area = sheet.usedArea() ?? sheet.selection;
      this.events.raise("DataChanged", [sheet.id, WORKBOOK_TARGET], {
        ...this.#changeArgs({ sheet, area, changeType: "RangeEdited" }),
        referenceId: this.#eventRanges.add({ sheet, area }),
      });
    }
  }

  formatted(sheet: Sheet, area: Area): void {
    this.raise("FormatChanged", sheet, {
      address: areaAddress(area),
      referenceId: this.#eventRanges.add({ sheet, area }),
    });
  }

  rowsHidden(sheet: Sheet, area: Area, hidden: boolean): void {
    this.raise("RowHiddenChanged", sheet, {
      address: areaAddress(area),
      changeType: hidden ? "Hidden" : "Unhidden",
    });
  }

  moved(shift: Shift): void {
    for (const object of [...this.references.all(), ...this.batchObjects(), ...this.#eventRanges.all()]) {
      const target = object?.as(range) ?? null;
      if (target !== null && target.sheet === shift.sheet) follow(target, shift);
    }
  }

  tableAdded(sheet: Sheet, table: Table): void {
    this.#raiseTable("TableAdded", sheet, table);
  }

  tableRemoved(sheet: Sheet, table: Table): void {
    this.#raiseTable("TableDeleted", sheet, table);
  }

  commentRaised(name: EventName & `Comment${string}`, sheet: Sheet, id: string): void {
    this.raise(name, sheet, { commentDetails: [{ commentId: id }], changeType: "CommentEdited" });
  }

  raise(name: EventName, sheet: Sheet, args: Args): void {
    this.events.raise(name, [sheet.id, WORKBOOK_TARGET], {
      ...this.#source(),
      worksheetId: sheet.id,
      ...args,
    });
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    sheet.selection = area;
    this.raise("SelectionChanged", sheet, { address: areaAddress(area) });
    for (const table of sheet.state.tables) {
      const inside = intersection(table.area, area);
      this.events.raise("TableSelectionChanged", [table.id], {
        worksheetId: sheet.id,
        address: inside === null ? "" : areaAddress(inside),
      });
    }
    this.onSelection();
  }

  activate(sheet: Sheet): void {
    const before = this.workbook.activeSheet;
    if (before === sheet) return;
    this.workbook.activeSheetId = sheet.id;
    this.raise("Deactivated", before, {});
    this.raise("Activated", sheet, {});
    this.onSelection();
  }

  recalculate(): void {
    if (!this.#isSuspended && this.workbook.state.calculationMode !== "Manual") this.calculate(false);
  }

  calculate(full: boolean): void {
    this.#raiseCalculated(this.workbook.calculate(full));
  }

  suspendCalculation(): void {
    this.#isSuspended = true;
  }

  /** At the end of a batch: calculation goes on. */
  resumeCalculation(): void {
    this.#isSuspended = false;
    this.recalculate();
  }

  eventRange(referenceId: string): ApiObject | null {
    return this.#eventRanges.get(referenceId);
  }

  openWorkbook(bytes: Uint8Array): void {
    if (this.onCreateWorkbook === null) throw new EmulatorNotImplemented("opening another workbook");
    this.onCreateWorkbook(bytes);
  }

  service(name: string): ApiObject {
    return objectOf(service, name);
  }

  #source(): Args {
    return {
      source: this.origin === "remote" ? "Remote" : "Local",
      triggerSource: this.origin === "addin" ? "ThisLocalAddin" : "Unknown",
    };
  }

  #changeArgs({ sheet, area, changeType, shiftDirection, before }: CellChange): Args {
    const args = {
      ...this.#source(),
      changeType,
      worksheetId: sheet.id,
      address: areaAddress(area),
      shiftDirection: shiftDirection ?? "None",
    };
    if (before === undefined || !isSingleCell(area)) return args;
    const { value } = sheet.cell(area.top, area.left);
    return {
      ...args,
      valueBefore: before,
      valueTypeBefore: valueType(before === "" ? null : before),
      valueAfter: jsonValue(value),
      valueTypeAfter: valueType(value),
    };
  }

  #raiseTable(name: "TableAdded" | "TableDeleted", sheet: Sheet, { id, name: tableName }: Table): void {
    this.raise(name, sheet, { tableId: id, tableName });
  }

  #raiseCalculated(cells: readonly CalculatedCell[]): void {
    const areas = new Map<Sheet, Area>();
    for (const { sheet, row, column } of cells) {
      const here = { top: row, left: column, bottom: row, right: column };
      const known = areas.get(sheet);
      areas.set(sheet, known === undefined ? here : boundingArea(known, here));
    }
    for (const [sheet, area] of areas) this.raise("Calculated", sheet, { address: areaAddress(area) });
  }
}

function follow(target: RangeTarget, shift: Shift): void {
  target.area = shiftedArea(target.area, shift) ?? target.area;
}
