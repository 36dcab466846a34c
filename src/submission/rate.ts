/** Rates in percent: 91.1, 0.911 with a percent format, and `91.1%` are one value. A bare 0.911 stays 0.911. */
import type { Cell } from "./Grid";
import { readMeasure } from "./measure";
import type { Numeral } from "./numeral";
import type { Field } from "./SubmissionSheet";

export function readRate(cell: Cell | undefined, address: string): Field<number> {
  return readMeasure(cell, address, kindOf);
}

function kindOf({ multipliers, suffix }: Numeral): "number" | "percent" | null {
  if (multipliers !== "" || !/^(?:%|퍼센트)?$/u.test(suffix)) return null;
  return suffix === "" ? "number" : "percent";
}
