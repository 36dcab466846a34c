import {
  Engine,
  type CellInput,
  type CellSource,
  type NameSource,
  type TableSource,
} from "../../../src/excel-host/calc";
import type { Area, Scalar } from "../../../src/excel-host/calc/values";

/** What a test writes into a cell: a text beginning with `=` is a formula. */
export type Cells = readonly (readonly (string | number | boolean | null)[])[];

interface Extras {
  readonly tables?: readonly TableSource[];
  readonly names?: readonly NameSource[];
  readonly hiddenRows?: readonly number[];
  readonly now?: Date;
}

/** Sheets held in memory, for the engine to compute. Rows and columns are 0-based from A1. */
export class TestSource implements CellSource {
  readonly sheets: readonly string[];
  readonly tables: readonly TableSource[];
  readonly names: readonly NameSource[];
  private readonly rows: CellInput[][][];
  private readonly hidden: ReadonlySet<number>;

  constructor(
    sheets: Readonly<Record<string, Cells>>,
    private readonly extras: Extras = {},
  ) {
    this.sheets = Object.keys(sheets);
    this.tables = extras.tables ?? [];
    this.names = extras.names ?? [];
    this.hidden = new Set(extras.hiddenRows);
    this.rows = Object.values(sheets).map((cells) => cells.map((row) => row.map(asInput)));
  }

  set(sheet: number, row: number, column: number, content: string | number | boolean | null): void {
    const rows = this.rows[sheet] ?? [];
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = asInput(content);
  }

  input(sheet: number, row: number, column: number): CellInput {
    return this.rows[sheet]?.[row]?.[column] ?? null;
  }

  forEachFormula(area: Area, visit: (formula: string, row: number, column: number) => void): void {
    for (const [row, line] of (this.rows[area.sheet] ?? []).entries()) {
      if (row < area.top || row > area.bottom) continue;
      for (const [column, input] of line.entries()) {
        if (column < area.left || column > area.right) continue;
        if (typeof input === "object" && input?.kind === "formula") visit(input.formula, row, column);
      }
    }
  }

  extent(sheet: number): { rows: number; columns: number } {
    const rows = this.rows[sheet] ?? [];
    return { rows: rows.length, columns: Math.max(0, ...rows.map((row) => row.length)) };
  }

  isRowHidden(_: number, row: number): boolean {
    return this.hidden.has(row);
  }

  now(): Date {
    return this.extras.now ?? new Date(2022, 11, 31, 9, 30);
  }
}

function asInput(content: string | number | boolean | null): CellInput {
  return typeof content === "string" && content.startsWith("=")
    ? { kind: "formula", formula: content }
    : content;
}

/** What the tests compare: errors as their text. */
export type Shown = string | number | boolean | null;

export function shown(value: Scalar | undefined): Shown {
  if (value === undefined) return null;
  return typeof value === "object" && value !== null ? value.code : value;
}

/** Puts a formula beside the given cells (in column Z, row 1 unless told) and returns its result. */
export function resultOf(formula: string, cells: Cells = [], extras: Extras = {}, row = 0): Shown {
  const source = new TestSource({ Sheet1: cells }, extras);
  source.set(0, row, 25, formula);
  const engine = new Engine(source);
  engine.recalculate();
  return shown(engine.result(0, row, 25));
}
