/** The two rate columns of a row against what their inputs give. */
import { columnOf } from "../../submission/columns";
import type { Field, SubmissionRow } from "../../submission/SubmissionSheet";
import type { SheetContext } from "../Rule";
import { inCellForm, unitOf } from "./fields";
import { achievementPercent, executionPercent, isLowerBetter } from "./rates";
import { hasUnitSlip } from "./unitSlip";

export interface StatedRate {
  readonly column: "executionRate" | "achievementRate";
  readonly header: string;
  /** As read, in percent. */
  readonly stated: number;
  readonly computed: number;
  /** `scale`: a hundred times too small or too large; `wrong`: another figure. */
  readonly verdict: "scale" | "wrong";
  /** What belongs into the cell: the form's formula where there was a formula, else the figure. */
  readonly correction: string | number;
}

/** In percentage points. */
const TOLERANCE = 0.05;
/** Differences below this are binary noise: 91.15 - 91.1 is 0.05, although not to a computer. */
const NOISE = 1e-9;

/**
 * How a stated rate disagrees with its inputs; null when it does not. Quiet where an input is missing or unreadable,
 * where the rate is undefined, and where an amount itself is in doubt.
 */
export function rateDisagreement(
  row: SubmissionRow,
  column: StatedRate["column"],
  context: SheetContext,
): StatedRate | null {
  const stated = row[column].value;
  if (stated === null) return null;
  const computed = column === "executionRate" ? executionPercent(row) : achievementPercent(row);
  if (computed === null || within(stated, computed, TOLERANCE)) return null;
  if (column === "executionRate" && hasUnitSlip(row, context)) return null;
  return {
    column,
    header: columnOf(column).header,
    stated,
    computed,
    verdict: isScaled(stated, computed) ? "scale" : "wrong",
    correction: correctionOf(row, column, computed, context),
  };
}

function within(one: number, other: number, tolerance: number): boolean {
  return Math.abs(one - other) <= tolerance + NOISE;
}

/** A fraction is often written with two digits (0.91 for 91.1 %): half a point is near enough. */
function isScaled(stated: number, computed: number): boolean {
  if (computed === 0 || stated === 0) return false;
  return within(stated * 100, computed, 0.5 + TOLERANCE) || within(stated / 100, computed, TOLERANCE);
}

function correctionOf(
  row: SubmissionRow,
  column: StatedRate["column"],
  computed: number,
  context: SheetContext,
): string | number {
  const formula = row[column].formula === null ? null : rateFormula(row, column, context);
  return formula ?? inCellForm(row[column], computed);
}

/** A formula over the inputs, only where Excel can calculate with them: bare numbers, both in one unit. */
function rateFormula(row: SubmissionRow, column: StatedRate["column"], context: SheetContext): string | null {
  const [numerator, denominator] = inputsOf(row, column);
  if (!isBare(numerator) || !isBare(denominator)) return null;
  const { sheet } = context;
  if (column === "executionRate" && unitOf(sheet, "budget") !== unitOf(sheet, "executed")) return null;
  const [above, below] = [numerator.cell ?? "", denominator.cell ?? ""];
  const isPercentCell = row[column].coercions.some(({ kind }) => kind === "percent");
  const rate = isPercentCell ? `ROUND(${above}/${below},3)` : `ROUND(${above}/${below}*100,1)`;
  return `=IF(N(${below})=0,"",${rate})`;
}

function inputsOf(
  row: SubmissionRow,
  column: StatedRate["column"],
): readonly [numerator: Field<number>, denominator: Field<number>] {
  if (column === "executionRate") return [row.executed, row.budget];
  return isLowerBetter(row) ? [row.target, row.actual] : [row.actual, row.target];
}

function isBare(field: Field<number>): boolean {
  const isTyped = ({ kind, ...rest }: Field<number>["coercions"][number]): boolean =>
    kind === "rounded" || (kind === "unit" && "from" in rest && rest.from !== "cell");
  return field.cell !== null && field.coercions.every(isTyped);
}
