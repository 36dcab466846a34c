/** The grid all blocks of 총괄 share: number, name, then eleven equal columns. */
import { fromWon } from "../../plan/units";
import type { FormulaCell } from "../../workbook/SheetModel";
import type { Part } from "../part";
import type { PlacedFigure } from "./Figure";

const FIGURE_WIDTH = 11;
export const SUMMARY_WIDTHS: readonly number[] = [9, 42, ...Array<number>(11).fill(FIGURE_WIDTH)];
export const LAST = SUMMARY_WIDTHS.length - 1;

/** Widths of as many columns as a block takes: a plan of many areas needs more than the grid has. */
export function widthsOf(columns: number): readonly number[] {
  const more = Math.max(0, columns - SUMMARY_WIDTHS.length);
  return [...SUMMARY_WIDTHS, ...Array<number>(more).fill(FIGURE_WIDTH)];
}

/** A block with the row the next one may start at. */
export interface Section {
  readonly part: Part;
  readonly next: number;
  readonly figures: readonly PlacedFigure[];
}

/** Blank rows between two blocks. */
export const GAP = 1;

/** `Ⅱ. 디지털 역량 강화 및 세계시민으로 성장`. */
export function areaTitle(planArea: { readonly roman: string; readonly name: string }): string {
  return `${planArea.roman}. ${planArea.name}`;
}

/** Won as 백만원, exact to 15 digits. */
export function million(won: number): number {
  return fromWon(won, "백만원");
}

export function live(formula: string, result: number | string): FormulaCell {
  return { formula, result };
}
