import { columnCount, rowCount, type Area } from "../area";
import type { Cell } from "../CellStore";
import type { Sheet } from "../Sheet";
import { shiftFormula } from "./references";

export type CopyType = "All" | "Formulas" | "Values" | "Formats";

export interface CopyOptions {
  readonly type: CopyType;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface Source {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** The target as large as Excel makes it: the source's size, or a whole number of copies of it. */
export function copyTarget(source: Area, target: Area, transpose: boolean): Area {
  const rows = transpose ? columnCount(source) : rowCount(source);
  const columns = transpose ? rowCount(source) : columnCount(source);
  const fits = rowCount(target) % rows === 0 && columnCount(target) % columns === 0;
  if (fits) return target;
  return { ...target, bottom: target.top + rows - 1, right: target.left + columns - 1 };
}

function copied(from: Cell, onto: Cell, type: CopyType, rows: number, columns: number): Cell {
  const formula = from.formula === null ? null : shiftFormula(from.formula, rows, columns);
  switch (type) {
    case "Values":
      return { value: from.value, formula: null, style: onto.style };
    case "Formats":
      return { ...onto, style: from.style };
    case "Formulas":
      return { value: from.value, formula, style: onto.style };
    default:
      return { value: from.value, formula, style: from.style };
  }
}

/** Copies cells; relative references move along. Merges and validations are not copied. */
export function copyCells(source: Source, target: Source, options: CopyOptions): void {
  const height = rowCount(source.area);
  const width = columnCount(source.area);
  const read: { cell: Cell; row: number; column: number }[][] = [];
  for (let r = 0; r < height; r += 1) {
    const line: { cell: Cell; row: number; column: number }[] = [];
    for (let c = 0; c < width; c += 1) {
      const row = source.area.top + r;
      const column = source.area.left + c;
      const cell = source.sheet.cell(row, column);
      line.push({ cell: { ...cell, style: source.sheet.style(row, column) }, row, column });
    }
    read.push(line);
  }
  const area = copyTarget(source.area, target.area, options.transpose);
  for (let r = 0; r < rowCount(area); r += 1) {
    for (let c = 0; c < columnCount(area); c += 1) {
      const from = options.transpose ? read[c % height]?.[r % width] : read[r % height]?.[c % width];
      if (from === undefined) continue;
      if (options.skipBlanks && from.cell.value === null && from.cell.formula === null) continue;
      const row = area.top + r;
      const column = area.left + c;
      const onto = target.sheet.cell(row, column);
      target.sheet.cells.set(
        row,
        column,
        copied(from.cell, onto, options.type, row - from.row, column - from.column),
      );
    }
  }
}
