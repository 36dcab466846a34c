/**
 * Amounts that look a thousand or a million times too large or too small, because the unit was mistaken.
 * Cautious: real budgets double, vanish and span three orders of magnitude.
 */
import { placedProjects } from "../../plan/lookups";
import { wonPer } from "../../plan/units";
import type { Plan } from "../../plan/Plan";
import type { SubmissionRow, SubmissionSheet } from "../../submission/SubmissionSheet";
import type { SheetContext } from "../Rule";
import type { MoneyColumn } from "./fields";
import { identify } from "./identify";
import { NONE } from "./hits";
import { onceARow, oncePer } from "./memo";

export interface UnitSlip {
  readonly column: MoneyColumn;
  /** How many times too large the amount is: 1000, 1000000, 0.001 or 0.000001. */
  readonly factor: number;
  /** What it was held against, in won. */
  readonly reference: number;
  readonly against: "prior" | "budget" | "median";
}

const FACTORS = [1e3, 1e6, 1e-3, 1e-6] as const;

/** How far from the factor the ratio of two amounts may be, as a multiple of it. */
interface Window {
  readonly low: number;
  readonly high: number;
}

/** About a thousand times: 250 to 4,000 times last year's budget. */
const PRIOR_WINDOW: Window = { low: 0.25, high: 4 };
/** Spending is 10 to 300 % of the budget once the slip is undone. */
const EXECUTED_WINDOW: Window = { low: 0.1, high: 3 };
/** Without a prior year: this far beyond the median, and beyond every ordinary amount. */
const FAR = 100;
const BEYOND_LARGEST = 5;
const ORDINARY = 30;
/** Ratios in here are within no window around any factor: nearly every amount is done with here. */
const LIKELY: Window = { low: 1e-3 * ORDINARY, high: 1e3 / ORDINARY };
const MEDIAN_WINDOW: Window = { low: 1 / ORDINARY, high: ORDINARY };
const FEWEST_AMOUNTS = 5;

interface Scale {
  readonly median: number;
  /** The largest amount that is not itself far out. */
  readonly largest: number;
}

const registeredAmounts = oncePer((plan: Plan): readonly number[] =>
  [...placedProjects(plan).values()].map(({ project }) => project.priorBudget ?? 0).filter(isAmount),
);

function statedAmounts({ rows }: SubmissionSheet): readonly number[] {
  return rows.map(({ budget }) => budget.value ?? 0).filter(isAmount);
}

function isAmount(amount: number): boolean {
  return amount > 0;
}

const scaleOf = oncePer(({ plan, sheet }: SheetContext): Scale | null => {
  const registered = registeredAmounts(plan);
  const amounts = new Float64Array(registered.concat(statedAmounts(sheet))).sort();
  const median = amounts[Math.floor(amounts.length / 2)];
  if (median === undefined || amounts.length < FEWEST_AMOUNTS) return null;
  return { median, largest: amounts.findLast((amount) => amount < median * FAR) ?? median };
});

export function hasUnitSlip(row: SubmissionRow, context: SheetContext): boolean {
  return unitSlips(row, context).length > 0;
}

/** The amounts of a row that look mistaken; usually none. */
export const unitSlips = onceARow((row, context): readonly UnitSlip[] => {
  const registered = identify(row, context)?.project.priorBudget ?? null;
  const prior = priorSlip(row, registered, context);
  const reference = registered ?? (prior === null ? row.priorBudget.value : null);
  const budget = budgetSlip(row, reference, context);
  const executed = executedSlip(row, budget, reference);
  if (prior === null && budget === null && executed === null) return NONE;
  return [prior, budget, executed].filter((slip) => slip !== null);
});

function priorSlip(row: SubmissionRow, registered: number | null, context: SheetContext): UnitSlip | null {
  const amount = row.priorBudget.value;
  if (registered === null) return medianSlip("priorBudget", amount, context);
  return slip("priorBudget", amount, registered, "prior", PRIOR_WINDOW);
}

function budgetSlip(row: SubmissionRow, prior: number | null, context: SheetContext): UnitSlip | null {
  const amount = row.budget.value;
  if (prior === null || prior <= 0) return medianSlip("budget", amount, context);
  const found = slip("budget", amount, prior, "prior", PRIOR_WINDOW);
  if (found === null || found.factor > 1) return found;
  return isTooSmallToBe(row, context.plan) ? found : null;
}

/** A project may well shrink to a thousandth; not below the unit itself, and not below what it spent. */
function isTooSmallToBe(row: SubmissionRow, plan: Plan): boolean {
  const budget = row.budget.value ?? 0;
  return budget < wonPer(plan.amountUnit) || (row.executed.value ?? 0) > budget * FAR;
}

function executedSlip(row: SubmissionRow, budget: UnitSlip | null, prior: number | null): UnitSlip | null {
  const amount = row.executed.value;
  const stated = row.budget.value;
  if (stated === null || stated <= 0) return slip("executed", amount, prior, "prior", PRIOR_WINDOW, 1);
  const meant = budget === null ? stated : stated / budget.factor;
  // Spending next to nothing is possible, unless the budget itself slipped the same way.
  const least = budget !== null && budget.factor < 1 ? 0 : 1;
  return slip("executed", amount, meant, "budget", EXECUTED_WINDOW, least);
}

function medianSlip(column: MoneyColumn, amount: number | null, context: SheetContext): UnitSlip | null {
  const scale = scaleOf(context);
  if (amount === null || amount <= 0 || scale === null) return null;
  const isHuge = amount >= scale.median * FAR && amount > scale.largest * BEYOND_LARGEST;
  const isTiny = amount < wonPer(context.plan.amountUnit) && amount * FAR <= scale.median;
  if (!isHuge && !isTiny) return null;
  const found = slip(column, amount, scale.median, "median", MEDIAN_WINDOW);
  return found !== null && found.factor > 1 === isHuge ? found : null;
}

function slip(
  column: MoneyColumn,
  amount: number | null,
  reference: number | null,
  against: UnitSlip["against"],
  { low, high }: Window,
  least = 0,
): UnitSlip | null {
  if (amount === null || reference === null || amount <= 0 || reference <= 0) return null;
  const ratio = amount / reference;
  if (ratio > LIKELY.low && ratio < LIKELY.high) return null;
  const factor = FACTORS.find(
    (candidate) => candidate > least && ratio / candidate >= low && ratio / candidate <= high,
  );
  return factor === undefined ? null : { column, factor, reference, against };
}
