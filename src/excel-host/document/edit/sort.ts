import type { Area } from "../area";
import type { Cell } from "../CellStore";
import { isError, type CellValue } from "../CellValue";
import type { Sheet } from "../Sheet";
import { shiftFormula } from "./references";

export interface SortField {
  /** Column offset within the area. */
  readonly key: number;
  readonly ascending: boolean;
}

/** Excel's order: numbers, texts, logicals, errors; blanks always last. */
function rank(value: CellValue): number {
  if (value === null) return 4;
  if (isError(value)) return 3;
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

const collator = new Intl.Collator("ko", { sensitivity: "accent" });

function compare(a: CellValue, b: CellValue, ascending: boolean): number {
  const ranks = rank(a) - rank(b);
  const sign = ascending ? 1 : -1;
  if (a === null || b === null) return ranks;
  if (ranks !== 0) return ranks * sign;
  if (typeof a === "number" && typeof b === "number") return (a - b) * sign;
  if (typeof a === "string" && typeof b === "string") return collator.compare(a, b) * sign;
  return (Number(a === true) - Number(b === true)) * sign;
}

/** Sorts the rows of an area, keeping equal rows in order; formulas move with relative references. */
export function sortRows(sheet: Sheet, area: Area, fields: readonly SortField[]): void {
  const lines: { row: number; cells: Cell[] }[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: Cell[] = [];
    for (let column = area.left; column <= area.right; column += 1) cells.push(sheet.cell(row, column));
    lines.push({ row, cells });
  }
  lines.sort((a, b) => {
    for (const { key, ascending } of fields) {
      const order = compare(a.cells[key]?.value ?? null, b.cells[key]?.value ?? null, ascending);
      if (order !== 0) return order;
    }
    return a.row - b.row;
  });
  lines.forEach((line, offset) => {
    const row = area.top + offset;
    line.cells.forEach((cell, index) => {
      const formula = cell.formula === null ? null : shiftFormula(cell.formula, row - line.row, 0);
      sheet.cells.set(row, area.left + index, { ...cell, formula });
    });
  });
}
