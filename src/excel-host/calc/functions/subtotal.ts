import {
  VALUE_ERROR,
  isError,
  isReference,
  type Area,
  type ErrorValue,
  type Scalar,
  type Value,
} from "../values";
import { summaries } from "./aggregate";
import { define, type CallContext, type FunctionTable } from "./define";

/** Values of an area without other subtotals and, if asked, without hidden rows. */
function shownValues(area: Area, skipHidden: boolean, context: CallContext): Scalar[] {
  const shown: Scalar[] = [];
  for (const [line, values] of context.read(area).rows.entries()) {
    const row = area.top + line;
    if (skipHidden && context.isRowHidden(area.sheet, row)) continue;
    for (const [at, value] of values.entries()) {
      if (value !== null && !context.isSubtotal(area.sheet, row, area.left + at)) shown.push(value);
    }
  }
  return shown;
}

const byNumber: ReadonlyMap<number, (numbers: readonly number[]) => Value> = new Map([
  [1, summaries.average],
  [4, summaries.max],
  [5, summaries.min],
  [6, summaries.product],
  [9, summaries.sum],
]);
const COUNT = 2;
const COUNTA = 3;

function subtotal(kind: number, values: readonly Scalar[]): Value {
  if (kind === COUNTA) return values.length;
  const numbers = values.filter((value) => typeof value === "number");
  if (kind === COUNT) return numbers.length;
  const summary = byNumber.get(kind);
  if (summary === undefined) return VALUE_ERROR;
  return values.find((value): value is ErrorValue => isError(value)) ?? summary(numbers);
}

export const subtotalFunctions: FunctionTable = {
  // Hiding a row changes no cell, so it is computed anew each time.
  SUBTOTAL: define(
    { needs: ["number", "values"], rest: ["values"], volatile: true },
    ([code, ...ranges], context) => {
      const kind = Math.trunc(code);
      const values: Scalar[] = [];
      for (const range of ranges) {
        if (!isReference(range)) return isError(range) ? range : VALUE_ERROR;
        for (const area of range.areas) values.push(...shownValues(area, kind > 100, context));
      }
      return subtotal(kind > 100 ? kind - 100 : kind, values);
    },
  ),
};
