import type { Area as DocumentArea, Sheet, Workbook } from "../document";
import type { CellInput, CellSource, NameSource, TableSource } from "./CellSource";
import { toScalar } from "./toScalar";
import type { Area } from "./values";

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

function tablesOf(sheets: readonly Sheet[]): TableSource[] {
  return sheets.flatMap(({ state }, sheet) =>
    state.tables.map(({ name, area, columns, showHeaders, showTotals }) => ({
      name,
      sheet,
      area,
      columns: columns.map((column) => column.name),
      hasHeaders: showHeaders,
      hasTotals: showTotals,
    })),
  );
}

function namesOf({ state }: Workbook): NameSource[] {
  const global = state.names.map(({ name, formula }) => ({ name, formula, scope: null }));
  const local = state.sheets.flatMap((sheet, scope) =>
    sheet.state.names.map(({ name, formula }) => ({ name, formula, scope })),
  );
  return [...global, ...local];
}

/** What formulas can name. */
export function structureOf(workbook: Workbook): Pick<CellSource, "sheets" | "tables" | "names"> {
  const { sheets } = workbook.state;
  return { sheets: sheets.map(({ name }) => name), tables: tablesOf(sheets), names: namesOf(workbook) };
}

function extentOf(sheet: Sheet): Extent {
  const used = sheet.usedArea(true);
  return { rows: (used?.bottom ?? -1) + 1, columns: (used?.right ?? -1) + 1 };
}

/** The in-memory workbook as the engine sees it, with the structure it had when this was made. */
export class WorkbookSource implements CellSource {
  readonly documentSheets: readonly Sheet[];
  readonly sheets: readonly string[];
  readonly tables: readonly TableSource[];
  readonly names: readonly NameSource[];
  private readonly extents: Extent[];

  constructor(
    workbook: Workbook,
    readonly now: () => Date,
  ) {
    this.documentSheets = workbook.state.sheets;
    ({ sheets: this.sheets, tables: this.tables, names: this.names } = structureOf(workbook));
    this.extents = this.documentSheets.map(extentOf);
  }

  input(sheet: number, row: number, column: number): CellInput {
    const cell = this.documentSheets[sheet]?.cell(row, column);
    if (cell === undefined) return null;
    return cell.formula === null ? toScalar(cell.value) : { kind: "formula", formula: cell.formula };
  }

  forEachFormula(area: Area, visit: (formula: string, row: number, column: number) => void): void {
    this.documentSheets[area.sheet]?.cells.forEach(area, ({ formula }, row, column) => {
      if (formula !== null) visit(formula, row, column);
    });
  }

  extent(sheet: number): Extent {
    return this.extents[sheet] ?? { rows: 0, columns: 0 };
  }

  /** Widens the known extent by cells that came to be in an area. It never shrinks: blanks at its end do no harm. */
  noteContent(sheet: number, area: DocumentArea): void {
    let { rows, columns } = this.extent(sheet);
    this.documentSheets[sheet]?.cells.forEach(area, (_, row, column) => {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    });
    this.extents[sheet] = { rows, columns };
  }

  isRowHidden(sheet: number, row: number): boolean {
    return this.documentSheets[sheet]?.state.rows.get(row)?.hidden ?? false;
  }
}
