import { bind, type Bound, type Scope } from "./bind";
import { directoryOf } from "./directory";
import { serialOfMoment } from "./dates";
import { evaluateCell, type EvaluationHost } from "./evaluate";
import type { CellSource } from "./CellSource";
import type { FormulaCell } from "./FormulaCell";
import { computeInOrder, type Walk } from "./inOrder";
import { precedentsOf } from "./precedents";
import type { RangeValues } from "./RangeValues";
import { SheetFormulas, keyOf } from "./SheetFormulas";
import { COLUMN_LIMIT, ROW_LIMIT } from "./syntax/address";
import { parseOrNull } from "./syntax/parse";
import { NAME_ERROR, isSingleCell, type Area, type Matrix, type Scalar } from "./values";

export interface CellPosition {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

const WHOLE_SHEET = { top: 0, left: 0, bottom: ROW_LIMIT - 1, right: COLUMN_LIMIT - 1 } as const;

/**
 * Computes the formulas of a workbook and remembers their results. Say what changed with `edit`, or make a new engine
 * when sheets, tables or names did; then `recalculate` computes what depends on it and nothing else.
 */
export class Engine implements EvaluationHost {
  private readonly sheets: SheetFormulas[];
  private readonly stale = new Set<FormulaCell>();
  private readonly volatile = new Set<FormulaCell>();
  private readonly walk: Walk = {
    forEachPrecedent: (cell, visit) => this.forEachPrecedent(cell, visit),
    finish: (cell) => this.finish(cell),
  };
  private changed: FormulaCell[] = [];
  private readonly directory;

  constructor(private readonly source: CellSource) {
    this.directory = directoryOf(source);
    this.sheets = source.sheets.map(() => new SheetFormulas());
    for (const sheet of source.sheets.keys()) this.enterAll({ sheet, ...WHOLE_SHEET });
  }

  /** Takes note of new contents in an area. */
  edit(area: Area): void {
    const known: FormulaCell[] = [];
    this.sheetAt(area.sheet).forEachIn(area, (cell) => known.push(cell));
    for (const cell of known) this.leave(cell);
    this.enterAll(area);
    this.spread(area);
  }

  /** Computes every formula that may have another result now. Returns those that do. */
  recalculate(): readonly CellPosition[] {
    for (const cell of this.volatile) this.spread(this.markStale(cell));
    this.changed = [];
    for (const cell of this.stale) if (cell.state === "stale") computeInOrder(cell, this.walk);
    this.stale.clear();
    return this.changed.map(({ scope: { sheet, row, column } }) => ({ sheet, row, column }));
  }

  /** Result of a formula, undefined where there is none. Blank results are 0, as in a sheet. */
  result(sheet: number, row: number, column: number): Scalar | undefined {
    return this.sheets[sheet]?.formulas.get(keyOf(row, column))?.value;
  }

  /** Whether a formula reads itself; its result is then 0. */
  isCircular(sheet: number, row: number, column: number): boolean {
    return this.sheets[sheet]?.formulas.get(keyOf(row, column))?.circular ?? false;
  }

  cell(sheet: number, row: number, column: number): Scalar {
    const formula = this.sheets[sheet]?.formulas.get(keyOf(row, column));
    if (formula === undefined) return this.constant(sheet, row, column);
    if (formula.state === "stale") computeInOrder(formula, this.walk);
    // Found while it is being computed itself: only a reference made at run time gets here.
    if (formula.state === "open") formula.circular = true;
    return formula.circular ? 0 : formula.value;
  }

  read(area: Area): Matrix {
    const range = this.sheets[area.sheet]?.range(area);
    if (range === undefined) return { kind: "matrix", height: 0, width: 0, rows: [] };
    this.settle(range);
    range.matrix ??= this.valuesOf(area);
    return range.matrix;
  }

  now(): number {
    return serialOfMoment(this.source.now());
  }

  isRowHidden(sheet: number, row: number): boolean {
    return this.source.isRowHidden(sheet, row);
  }

  isSubtotal(sheet: number, row: number, column: number): boolean {
    return this.sheets[sheet]?.formulas.get(keyOf(row, column))?.isSubtotal ?? false;
  }

  private constant(sheet: number, row: number, column: number): Scalar {
    const input = this.source.input(sheet, row, column);
    return typeof input === "object" && input !== null && input.kind === "formula" ? null : input;
  }

  private valuesOf({ sheet, top, left, bottom, right }: Area): Matrix {
    const extent = this.source.extent(sheet);
    const lastRow = Math.min(bottom, extent.rows - 1);
    const lastColumn = Math.min(right, extent.columns - 1);
    const rows: Scalar[][] = [];
    for (let row = top; row <= lastRow; row += 1) {
      const line: Scalar[] = [];
      for (let column = left; column <= lastColumn; column += 1) line.push(this.cell(sheet, row, column));
      rows.push(line);
    }
    return { kind: "matrix", height: bottom - top + 1, width: right - left + 1, rows };
  }

  private enterAll(area: Area): void {
    this.source.forEachFormula(area, (formula, row, column) =>
      this.enter(formula, { sheet: area.sheet, row, column }),
    );
  }

  private enter(formula: string, position: CellPosition): void {
    const scope: Scope = { ...position, directory: this.directory };
    // A text that is no formula shows #NAME?.
    const node = parseOrNull(formula);
    const bound: Bound = node === null ? { kind: "constant", value: NAME_ERROR } : bind(node, scope);
    const { areas, volatile } = precedentsOf(bound);
    const cells = areas
      .filter(isSingleCell)
      .map(({ sheet, top, left }) => ({ sheet, key: keyOf(top, left) }));
    const ranges = areas
      .filter((area) => !isSingleCell(area))
      .map((area) => this.sheetAt(area.sheet).range(area));
    const isSubtotal = bound.kind === "call" && bound.name === "SUBTOTAL";
    const cell: FormulaCell = {
      scope,
      bound,
      cells,
      ranges,
      volatile,
      isSubtotal,
      value: null,
      state: "stale",
      circular: false,
    };
    this.sheetAt(position.sheet).add(cell);
    for (const { sheet, key } of cells) this.sheetAt(sheet).addReader(key, cell);
    for (const range of ranges) range.readers.add(cell);
    if (volatile) this.volatile.add(cell);
    this.stale.add(cell);
  }

  private leave(cell: FormulaCell): void {
    this.sheetAt(cell.scope.sheet).remove(cell);
    for (const { sheet, key } of cell.cells) this.sheetAt(sheet).removeReader(key, cell);
    for (const range of cell.ranges) this.sheetAt(range.area.sheet).removeRangeReader(range, cell);
    this.volatile.delete(cell);
    this.stale.delete(cell);
  }

  private sheetAt(sheet: number): SheetFormulas {
    const found = this.sheets[sheet];
    if (found === undefined) throw new RangeError(`no sheet ${sheet} in this engine`);
    return found;
  }

  /** Everything that reads these cells, directly or through others, has to be computed again. */
  private spread(from: Area): void {
    const queue = [from];
    for (let area = queue.pop(); area !== undefined; area = queue.pop()) {
      this.sheetAt(area.sheet).forEachReader(area, (reader) => {
        if (reader.state !== "stale") queue.push(this.markStale(reader));
      });
    }
  }

  private markStale(cell: FormulaCell): Area {
    const { sheet, row, column } = cell.scope;
    cell.state = "stale";
    this.stale.add(cell);
    return { sheet, top: row, left: column, bottom: row, right: column };
  }

  private settle(range: RangeValues): void {
    if (range.ready) return;
    this.sheetAt(range.area.sheet).forEachIn(range.area, (cell) => computeInOrder(cell, this.walk));
    range.ready = true;
  }

  private forEachPrecedent(cell: FormulaCell, visit: (precedent: FormulaCell) => void): void {
    for (const { sheet, key } of cell.cells) {
      const precedent = this.sheetAt(sheet).formulas.get(key);
      if (precedent !== undefined) visit(precedent);
    }
    for (const range of cell.ranges) {
      if (!range.ready) this.sheetAt(range.area.sheet).forEachIn(range.area, visit);
    }
  }

  private finish(cell: FormulaCell): void {
    for (const range of cell.ranges) if (!cell.circular) range.ready = true;
    const value = this.valueOf(cell);
    if (!Object.is(cell.value, value)) this.changed.push(cell);
    cell.value = value;
    cell.state = "done";
  }

  private valueOf(cell: FormulaCell): Scalar {
    if (cell.circular) return 0;
    const value = evaluateCell(cell.bound, cell.scope, this);
    return isFoundCircular(cell) ? 0 : value;
  }
}

/** A loop through a reference made at run time shows only while the formula is evaluated. */
function isFoundCircular(cell: FormulaCell): boolean {
  return cell.circular;
}
