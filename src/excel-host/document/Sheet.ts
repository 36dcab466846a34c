import { WHOLE_SHEET, type Area } from "./area";
import { CellStore, type Cell } from "./CellStore";
import { DEFAULT_STYLE, type CellStyle } from "./CellStyle";
import type { Chart } from "./Chart";
import {
  DEFAULT_PAGE_LAYOUT,
  type AutoFilter,
  type Comment,
  type ConditionalFormat,
  type DataValidation,
  type DefinedName,
  type FreezePanes,
  type PageLayout,
  type SheetProtection,
  type Table,
} from "./parts";

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** What is known of one column or one row. Absent keys mean the sheet's default. */
export interface Band {
  /** Points: the width of a column, the height of a row. */
  readonly size?: number;
  readonly hidden?: boolean;
  readonly style?: CellStyle;
}

/** Points: 8.43 characters, and a line of 11 pt 맑은 고딕. */
export const STANDARD_WIDTH = 54;
export const STANDARD_HEIGHT = 16.5;

/** Everything of a sheet except its cells; this is what undo copies (shallowly, since all parts are immutable). */
export interface SheetState {
  name: string;
  visibility: SheetVisibility;
  /** `#RRGGBB`, or empty for none. */
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  columns: ReadonlyMap<number, Band>;
  rows: ReadonlyMap<number, Band>;
  merges: readonly Area[];
  freeze: FreezePanes | null;
  tables: readonly Table[];
  /** Names scoped to this sheet. */
  names: readonly DefinedName[];
  validations: readonly DataValidation[];
  /** In order of priority: the first wins. */
  conditionalFormats: readonly ConditionalFormat[];
  comments: readonly Comment[];
  charts: readonly Chart[];
  protection: SheetProtection | null;
  pageLayout: PageLayout;
  autoFilter: AutoFilter | null;
  /** 0-based rows a printed page begins with, ascending. */
  rowBreaks: readonly number[];
}

function emptyState(name: string): SheetState {
  return {
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    columns: new Map(),
    rows: new Map(),
    merges: [],
    freeze: null,
    tables: [],
    names: [],
    validations: [],
    conditionalFormats: [],
    comments: [],
    charts: [],
    protection: null,
    pageLayout: DEFAULT_PAGE_LAYOUT,
    autoFilter: null,
    rowBreaks: [],
  };
}

/**
 * One worksheet. To walk it: `sheet.cells.forEach(sheet.usedArea() ?? …, (cell, row, column) => …)` for what exists,
 * `sheet.cell(row, column)` for one cell, `sheet.style(row, column)` for its look after row and column defaults, and
 * `sheet.state` for everything else. Parts of `state` are immutable: assign a new array or map to change them.
 */
export class Sheet {
  readonly cells = new CellStore();
  state: SheetState;
  /** The cells selected the last time the sheet was active; its top-left cell is the active cell. */
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };

  constructor(
    /** `{00000000-0001-0000-0000-000000000000}`: fixed for the sheet's life. */
    readonly id: string,
    name: string,
  ) {
    this.state = emptyState(name);
  }

  get name(): string {
    return this.state.name;
  }

  cell(row: number, column: number): Cell {
    return this.cells.get(row, column);
  }

  style(row: number, column: number): CellStyle {
    return this.cell(row, column).style ?? this.defaultStyle(row, column);
  }

  /** The look of a cell that has none of its own. */
  defaultStyle(row: number, column: number): CellStyle {
    return this.state.rows.get(row)?.style ?? this.state.columns.get(column)?.style ?? DEFAULT_STYLE;
  }

  /** The smallest area around all cells with content (and, unless `valuesOnly`, with a look); null when empty. */
  usedArea(valuesOnly = false): Area | null {
    return this.cells.extent((cell) => !valuesOnly || cell.value !== null || cell.formula !== null);
  }

  /** Visits every formula cell. */
  forEachFormula(visit: (formula: string, row: number, column: number) => void): void {
    this.cells.forEach(WHOLE_SHEET, (cell, row, column) => {
      if (cell.formula !== null) visit(cell.formula, row, column);
    });
  }
}
