/** Comparing a stated total with what was added up. */
import { wonPer } from "../../plan/units";
import type { MoneyUnit } from "../../plan/Plan";

/**
 * True when both are the same figure. Where an amount has a fraction of the unit, whoever stated the total may have
 * rounded it to whole units; otherwise the sums must agree to the won.
 * @param amounts in won
 */
export function agrees(stated: number, amounts: readonly number[], unit: MoneyUnit): boolean {
  const step = wonPer(unit);
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const hasFractions = amounts.some((amount) => amount % step !== 0);
  return hasFractions && stated % step === 0 ? Math.abs(stated - sum) * 2 <= step : stated === sum;
}
