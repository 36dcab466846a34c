/** KPI targets and results: plain numbers, also with what they count (`1,150명`). */
import { isCounter } from "./counters";
import type { Cell } from "./Grid";
import { readMeasure } from "./measure";
import type { Numeral } from "./numeral";
import type { Field } from "./SubmissionSheet";

/** A number; a percentage in percent. Ranges, words and dates are not read. */
export function readNumber(cell: Cell | undefined, address: string): Field<number> {
  return readMeasure(cell, address, kindOf);
}

function kindOf({ suffix }: Numeral): "number" | "percent" | null {
  if (/^(?:%|퍼센트|%p)$/u.test(suffix)) return "percent";
  return isCounter(suffix) ? "number" : null;
}
