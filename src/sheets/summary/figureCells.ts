/** Cells of 총괄 that know what they stand for. Amounts come in won and are shown in 백만원. */
import type { MoneyColumn } from "../../rollup/Collected";
import type { CellContent } from "../../workbook/SheetModel";
import type { Figure, FigureCell, Measure, RowScope, Term } from "./Figure";
import { countFormula, millionFormula, type Scope } from "./formulas";
import { live, million } from "./layout";

type Count = "projects" | "projectsPrior" | "missed" | "notRun";

const FLAG = { projects: undefined, projectsPrior: "ranPrior", missed: "missed", notRun: "notRun" } as const;

export function term(measure: Measure, scope: RowScope): Term {
  return { measure, scope };
}

/** A figure of one sum over rows. */
export function summed(content: CellContent, measure: Measure, scope: RowScope): FigureCell {
  return { content, figure: { operation: "sum", terms: [term(measure, scope)] } };
}

/** How many projects in scope. */
export function countCell(measure: Count, scope: Scope, value: number): FigureCell {
  return summed(live(countFormula(scope, FLAG[measure]), value), measure, scope.rows);
}

/** An amount in scope. */
export function amountCell(measure: MoneyColumn, scope: Scope, won: number): FigureCell {
  return summed(live(millionFormula(measure, scope), million(won)), measure, scope.rows);
}

/** A figure the plan states and no row can give; a count, or won. */
export function statedCell(measure: Measure, value: number): FigureCell {
  const shown = measure === "projects" || measure === "projectsPrior" ? value : million(value);
  return { content: shown, figure: { operation: "sum", terms: [{ measure, scope: {}, stated: value }] } };
}

/** A figure worked out from two others. `result` as the sheet shows it; null where it is not defined. */
export function derivedCell(
  operation: Exclude<Figure["operation"], "sum">,
  formula: string,
  result: number | null,
  terms: readonly [Term, Term],
): FigureCell {
  return { content: live(formula, result ?? "–"), figure: { operation, terms } };
}
