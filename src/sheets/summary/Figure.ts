/**
 * What a figure on 총괄 stands for, as data beside its formula: which rows it covers and what it takes from them. The
 * pane shows the rows behind a figure from this, never by reading formulas.
 */
import { MONEY_COLUMNS, type MoneyColumn } from "../../rollup/Collected";
import type { ProjectStatus } from "../../submission/columns";
import type { CellContent } from "../../workbook/SheetModel";
import type { Band } from "./bands";

/** The counted rows a figure covers; several conditions hold together, none means all rows. */
export interface RowScope {
  readonly area?: string;
  readonly task?: string;
  readonly project?: string;
  readonly department?: string;
  readonly novelty?: "new" | "continued";
  readonly status?: ProjectStatus | "unstated";
  readonly band?: Band;
}

/** Amounts add up in won; the rest count projects, `indicators` counts rows. */
export type Measure = MoneyColumn | "projects" | "projectsPrior" | "missed" | "notRun" | "indicators";

export function isMoney(measure: Measure): measure is MoneyColumn {
  return MONEY_COLUMNS.some((column) => column === measure);
}

/** One sum. `stated`: no row says it, the plan does (last year's published totals); won or a count. */
export interface Term {
  readonly measure: Measure;
  readonly scope: RowScope;
  readonly stated?: number;
}

/**
 * How the terms make the figure. `sum`: the one term. `difference`: first − second. `rate`: first ÷ second in percent.
 * `growth`: (first − second) ÷ second in percent.
 */
export interface Figure {
  readonly operation: "sum" | "difference" | "rate" | "growth";
  readonly terms: readonly Term[];
}

/** A figure with the 0-based cell it stands in. */
export interface PlacedFigure {
  readonly row: number;
  readonly column: number;
  readonly figure: Figure;
}

/** What a cell holds, with what it stands for. */
export interface FigureCell {
  readonly content: CellContent;
  readonly figure: Figure;
}
