import { numberFromText } from "../numberText";
import {
  DIV0,
  VALUE_ERROR,
  cellOf,
  finite,
  isError,
  isMatrix,
  isReference,
  type Matrix,
  type Value,
} from "../values";
import { numbersIn, visitAll } from "./collect";
import { define, type CallContext, type FunctionDefinition, type FunctionTable } from "./define";

export function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Infinity);
}

function greatest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), -Infinity);
}

/** One figure from many numbers, as the functions below and SUBTOTAL compute it. */
export const summaries = {
  sum: (numbers: readonly number[]) => finite(sum(numbers)),
  product: (numbers: readonly number[]) =>
    finite(numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b, 1)),
  average: (numbers: readonly number[]) =>
    numbers.length === 0 ? DIV0 : finite(sum(numbers) / numbers.length),
  min: (numbers: readonly number[]) => (numbers.length === 0 ? 0 : least(numbers)),
  max: (numbers: readonly number[]) => (numbers.length === 0 ? 0 : greatest(numbers)),
  count: (numbers: readonly number[]) => numbers.length,
} as const;

function overNumbers(summary: (numbers: readonly number[]) => Value): FunctionDefinition {
  return define({ needs: ["values"], rest: ["values"] }, (args, context) => {
    const numbers = numbersIn(args, context);
    return isError(numbers) ? numbers : summary(numbers);
  });
}

function countNumbers(args: readonly Value[], context: CallContext): number {
  let count = 0;
  visitAll(args, context, (value, direct) => {
    const isText = direct && typeof value === "string" && numberFromText(value) !== null;
    if (typeof value === "number" || isText || (direct && (typeof value === "boolean" || value === null)))
      count += 1;
    return undefined;
  });
  return count;
}

function countFilled(args: readonly Value[], context: CallContext): number {
  let count = 0;
  visitAll(args, context, (value, direct) => {
    if (value !== null || direct) count += 1;
    return undefined;
  });
  return count;
}

function countBlank(value: Value, context: CallContext): Value {
  if (!isReference(value)) return VALUE_ERROR;
  let size = 0;
  let filled = 0;
  for (const area of value.areas) size += (area.bottom - area.top + 1) * (area.right - area.left + 1);
  visitAll([value], context, (cell) => {
    if (cell !== null && cell !== "") filled += 1;
    return undefined;
  });
  return size - filled;
}

function sumOfProducts(matrices: readonly Matrix[]): Value {
  const [first] = matrices;
  if (first === undefined) return VALUE_ERROR;
  if (matrices.some(({ height, width }) => height !== first.height || width !== first.width))
    return VALUE_ERROR;
  const used = Math.min(...matrices.map(({ rows }) => rows.length));
  let total = 0;
  for (let row = 0; row < used; row += 1) {
    for (let column = 0; column < first.width; column += 1) {
      let product = 1;
      for (const matrix of matrices) {
        const value = cellOf(matrix, row, column);
        if (isError(value)) return value;
        product *= typeof value === "number" ? value : 0;
      }
      total += product;
    }
  }
  return finite(total);
}

function rowWithError(matrices: readonly Matrix[]): Value | undefined {
  for (const { rows } of matrices)
    for (const row of rows) for (const value of row) if (isError(value)) return value;
  return undefined;
}

export const aggregateFunctions: FunctionTable = {
  SUM: overNumbers(summaries.sum),
  PRODUCT: overNumbers(summaries.product),
  AVERAGE: overNumbers(summaries.average),
  MIN: overNumbers(summaries.min),
  MAX: overNumbers(summaries.max),
  COUNT: define({ needs: ["values"], rest: ["values"] }, countNumbers),
  COUNTA: define({ needs: ["values"], rest: ["values"] }, countFilled),
  COUNTBLANK: define({ needs: ["values"] }, ([value], context) => countBlank(value, context)),
  SUMPRODUCT: define({ needs: ["array"], rest: ["array"] }, (args, context) => {
    const matrices = args.map((arg) => context.matrix(arg)).filter(isMatrix);
    if (matrices.length < args.length) return args.find(isError) ?? VALUE_ERROR;
    return rowWithError(matrices) ?? sumOfProducts(matrices);
  }),
};
