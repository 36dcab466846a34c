import type { Area } from "./area";
import type { CalculatedCell, Calculator, Recalculation } from "./Calculator";
import { History } from "./History";
import type { CustomXmlPart, DefinedName, Table } from "./parts";
import { Sheet } from "./Sheet";

/** Everything of a workbook except its sheets' contents; undo copies it shallowly, so replace, never mutate. */
export interface WorkbookState {
  /** File name. */
  name: string;
  /** In tab order; at least one, at least one visible. */
  sheets: readonly Sheet[];
  names: readonly DefinedName[];
  /** Add-in settings saved with the file, in order of creation; values are JSON. */
  settings: ReadonlyMap<string, unknown>;
  customXmlParts: readonly CustomXmlPart[];
  /** Document properties of Office.js (`title`, `author`, …). */
  properties: Readonly<Record<string, string | number>>;
  protection: { readonly password: string | null } | null;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
}

/** A workbook: `state` for its parts, `state.sheets` for the sheets. See Sheet for how to walk one. */
export class Workbook {
  state: WorkbookState;
  activeSheetId: string;
  readonly history: History;
  calculator: Calculator | null;
  #nextId = 1;
  #changed: { sheet: Sheet; area: Area }[] = [];
  #changedAll = false;

  constructor(calculator: Calculator | null = null, firstSheet = "Sheet1") {
    this.calculator = calculator;
    const sheet = this.createSheet(firstSheet);
    this.activeSheetId = sheet.id;
    this.state = {
      name: "Book1.xlsx",
      sheets: [sheet],
      names: [],
      settings: new Map(),
      customXmlParts: [],
      properties: {},
      protection: null,
      calculationMode: "Automatic",
    };
    this.history = new History(this);
  }

  /** A number never given out before in this workbook. */
  newId(): number {
    const id = this.#nextId;
    this.#nextId += 1;
    return id;
  }

  newGuid(): string {
    return `{${String(this.newId()).padStart(8, "0")}-0000-4000-8000-000000000000}`;
  }

  /** A sheet that belongs to no workbook yet: put it into `state.sheets` (see `addSheet`). */
  createSheet(name: string): Sheet {
    return new Sheet(this.newGuid(), name);
  }

  /** Appends a sheet without checking its name. */
  addSheet(name: string): Sheet {
    const sheet = this.createSheet(name);
    this.state.sheets = [...this.state.sheets, sheet];
    return sheet;
  }

  /** By name without case, or by id. */
  findSheet(key: string): Sheet | null {
    const wanted = key.toLowerCase();
    return this.state.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted) ?? null;
  }

  get activeSheet(): Sheet {
    const active = this.state.sheets.find((sheet) => sheet.id === this.activeSheetId);
    const first = active ?? this.state.sheets[0];
    if (first === undefined) throw new RangeError("A workbook has at least one sheet");
    return first;
  }

  /** All tables with their sheets, in tab order. */
  tables(): { sheet: Sheet; table: Table }[] {
    return this.state.sheets.flatMap((sheet) => sheet.state.tables.map((table) => ({ sheet, table })));
  }

  /** By name without case, or by id. */
  findTable(key: string): { sheet: Sheet; table: Table } | null {
    const wanted = key.toLowerCase();
    return this.tables().find(({ table }) => table.id === key || table.name.toLowerCase() === wanted) ?? null;
  }

  /** Notes cells whose content changed, for the next `calculate`. */
  markChanged(sheet: Sheet, area: Area): void {
    this.#changed.push({ sheet, area });
  }

  /** Notes that references may mean something else now. */
  markAllChanged(): void {
    this.#changedAll = true;
  }

  /** Calculates what changed, or everything. Without a calculator formulas keep the values they have. */
  calculate(full = false): readonly CalculatedCell[] {
    const recalculation: Recalculation = { full: full || this.#changedAll, changed: this.#changed };
    this.#changed = [];
    this.#changedAll = false;
    if (this.calculator === null) return [];
    if (!recalculation.full && recalculation.changed.length === 0) return [];
    return this.calculator.recalculate(this, recalculation);
  }
}
