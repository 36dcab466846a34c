import type { Sheet, Workbook } from "../document";
import { bind, type Directory } from "./bind";
import { serialOfMoment } from "./dates";
import { directoryOf } from "./directory";
import { evaluateCell, type EvaluationHost } from "./evaluate";
import { COLUMN_LIMIT, ROW_LIMIT } from "./syntax/address";
import type { Corner, Node } from "./syntax/Ast";
import { mapReferences } from "./syntax/mapReferences";
import { parseOrNull } from "./syntax/parse";
import { toScalar } from "./toScalar";
import { NAME_ERROR, REF_ERROR, type Area, type Matrix, type Scalar } from "./values";
import { structureOf } from "./WorkbookSource";

interface Place {
  readonly row: number;
  readonly column: number;
}

function movedCorner(corner: Corner, rows: number, columns: number): Corner | null {
  const row = corner.row === null || corner.rowFixed ? corner.row : corner.row + rows;
  const column = corner.column === null || corner.columnFixed ? corner.column : corner.column + columns;
  const onSheet =
    (row ?? 0) >= 0 && (row ?? 0) < ROW_LIMIT && (column ?? 0) >= 0 && (column ?? 0) < COLUMN_LIMIT;
  return onSheet ? { ...corner, row, column } : null;
}

/** The formula as it reads in another cell: relative references move along. */
function moved(node: Node, rows: number, columns: number): Node {
  if (rows === 0 && columns === 0) return node;
  return mapReferences(node, (reference) => {
    if (reference.kind === "table") return reference;
    const from = movedCorner(reference.from, rows, columns);
    const to = reference.to === null ? null : movedCorner(reference.to, rows, columns);
    const isGone = from === null || (reference.to !== null && to === null);
    return isGone ? { kind: "error", code: REF_ERROR.code } : { ...reference, from, to };
  });
}

/**
 * Computes the formulas of rules (conditional formats, data validation) that belong to no cell, over the results the
 * workbook holds. Make a new one after a change: it remembers ranges it has read.
 */
export class RuleEvaluator implements EvaluationHost {
  readonly #sheets: readonly Sheet[];
  readonly #directory: Directory;
  readonly #parsed = new Map<string, Node | null>();
  readonly #ends = new Map<number, { readonly rows: number; readonly columns: number }>();
  readonly #read = new Map<string, Matrix>();

  constructor(
    workbook: Workbook,
    private readonly date: () => Date = () => new Date(),
  ) {
    this.#sheets = workbook.state.sheets;
    this.#directory = directoryOf(structureOf(workbook));
  }

  /**
   * @param formula With or without its leading `=`; a constant is a formula too.
   * @param anchor The cell its relative references were written for.
   * @param at The cell it is asked for.
   */
  evaluate(formula: string, on: Sheet, anchor: Place, at: Place): Scalar {
    const sheet = this.#sheets.indexOf(on);
    const node = this.#parse(formula);
    if (node === null || sheet < 0) return NAME_ERROR;
    const scope = { ...at, sheet, directory: this.#directory };
    return evaluateCell(
      bind(moved(node, at.row - anchor.row, at.column - anchor.column), scope),
      scope,
      this,
    );
  }

  cell(sheet: number, row: number, column: number): Scalar {
    return toScalar(this.#sheets[sheet]?.cell(row, column).value ?? null);
  }

  read(area: Area): Matrix {
    const { sheet, top, left, bottom, right } = area;
    const key = `${sheet}:${top}:${left}:${bottom}:${right}`;
    const known = this.#read.get(key);
    if (known !== undefined) return known;
    const end = this.#endOf(sheet);
    const rows: Scalar[][] = [];
    for (let row = top; row <= Math.min(bottom, end.rows - 1); row += 1) {
      const line: Scalar[] = [];
      for (let column = left; column <= Math.min(right, end.columns - 1); column += 1)
        line.push(this.cell(sheet, row, column));
      rows.push(line);
    }
    const matrix: Matrix = { kind: "matrix", height: bottom - top + 1, width: right - left + 1, rows };
    this.#read.set(key, matrix);
    return matrix;
  }

  now(): number {
    return serialOfMoment(this.date());
  }

  isRowHidden(sheet: number, row: number): boolean {
    return this.#sheets[sheet]?.state.rows.get(row)?.hidden ?? false;
  }

  isSubtotal(sheet: number, row: number, column: number): boolean {
    return /^=\s*SUBTOTAL\s*\(/i.test(this.#sheets[sheet]?.cell(row, column).formula ?? "");
  }

  #parse(formula: string): Node | null {
    const text = formula.startsWith("=") ? formula : `=${formula}`;
    const known = this.#parsed.get(text);
    if (known !== undefined) return known;
    const node = parseOrNull(text);
    this.#parsed.set(text, node);
    return node;
  }

  #endOf(sheet: number): { readonly rows: number; readonly columns: number } {
    const known = this.#ends.get(sheet);
    if (known !== undefined) return known;
    const used = this.#sheets[sheet]?.usedArea(true) ?? null;
    const end = { rows: (used?.bottom ?? -1) + 1, columns: (used?.right ?? -1) + 1 };
    this.#ends.set(sheet, end);
    return end;
  }
}
