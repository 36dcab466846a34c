import { toNumber } from "../coerce";
import {
  isError,
  isMatrix,
  isReference,
  type ErrorValue,
  type Matrix,
  type Scalar,
  type Value,
} from "../values";
import type { CallContext } from "./define";

/** Calls `visit` for every stored value of a rectangle; an error ends it. */
function visitMatrix(
  matrix: Matrix,
  visit: (value: Scalar) => ErrorValue | undefined,
): ErrorValue | undefined {
  for (const row of matrix.rows) {
    for (const value of row) {
      const stop = visit(value);
      if (stop !== undefined) return stop;
    }
  }
  return undefined;
}

/** The rectangles behind an argument, or null when it is one direct value. */
export function rectanglesOf(value: Value, context: CallContext): readonly Matrix[] | null {
  if (isReference(value)) return value.areas.map((area) => context.read(area));
  return isMatrix(value) ? [value] : null;
}

/** Visits every cell and direct value of the arguments in order, errors included. */
export function visitAll(
  values: readonly Value[],
  context: CallContext,
  visit: (value: Scalar, direct: boolean) => ErrorValue | undefined,
): ErrorValue | undefined {
  for (const value of values) {
    const rectangles = rectanglesOf(value, context);
    if (rectangles === null) {
      const stop = visit(value as Scalar, true);
      if (stop !== undefined) return stop;
      continue;
    }
    for (const matrix of rectangles) {
      const stop = visitMatrix(matrix, (each) => visit(each, false));
      if (stop !== undefined) return stop;
    }
  }
  return undefined;
}

/**
 * The numbers SUM and its like work on: in ranges only numbers count, direct arguments are converted.
 * The first error found is returned instead.
 */
export function numbersIn(values: readonly Value[], context: CallContext): number[] | ErrorValue {
  const numbers: number[] = [];
  const stop = visitAll(values, context, (value, direct) => {
    if (typeof value === "number") numbers.push(value);
    else if (isError(value)) return value;
    else if (direct) {
      const number = toNumber(value);
      if (isError(number)) return number;
      numbers.push(number);
    }
    return undefined;
  });
  return stop ?? numbers;
}
