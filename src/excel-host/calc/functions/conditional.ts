import { criterionIn, type MeetsAt } from "../criterionCells";
import {
  VALUE_ERROR,
  cellOf,
  isError,
  isReference,
  type Matrix,
  type Reference,
  type Scalar,
  type Value,
} from "../values";
import { summaries } from "./aggregate";
import { define, type CallContext, type FunctionDefinition, type FunctionTable } from "./define";

interface Test {
  readonly matrix: Matrix;
  readonly meets: MeetsAt;
}

function sameSize(a: Matrix, b: Matrix): boolean {
  return a.height === b.height && a.width === b.width;
}

function areaOf(value: Value | undefined, context: CallContext): Matrix | null {
  if (!isReference(value)) return null;
  const [area] = value.areas;
  return area === undefined || value.areas.length > 1 ? null : context.read(area);
}

/** Pairs of range and criterion; null when one is no range or the sizes differ. */
function testsOf(args: readonly Value[], context: CallContext): readonly Test[] | null {
  const tests: Test[] = [];
  for (let at = 0; at + 1 < args.length; at += 2) {
    const matrix = areaOf(args[at], context);
    if (matrix === null || !sameSize(matrix, tests[0]?.matrix ?? matrix)) return null;
    tests.push({ matrix, meets: criterionIn(matrix, args[at + 1] as Scalar) });
  }
  return tests;
}

function allMeet(tests: readonly Test[], row: number, column: number): boolean {
  for (const { meets } of tests) if (!meets(row, column)) return false;
  return true;
}

/** Number of cells meeting all tests; rows below the used ones are all alike, so one stands for the rest. */
function countMatches(tests: readonly Test[]): number {
  const [first] = tests;
  if (first === undefined) return 0;
  const used = Math.max(...tests.map(({ matrix }) => matrix.rows.length));
  let count = 0;
  for (let row = 0; row < used; row += 1) {
    for (let column = 0; column < first.matrix.width; column += 1)
      if (allMeet(tests, row, column)) count += 1;
  }
  const below = first.matrix.height - used;
  return below > 0 && tests.every(({ meets }) => meets(used, 0)) ? count + below * first.matrix.width : count;
}

/** Numbers of `target` where all tests are met, or the first error among them. */
function matchingNumbers(target: Matrix, tests: readonly Test[]): readonly number[] | Scalar {
  const numbers: number[] = [];
  const { rows, width } = target;
  for (let row = 0; row < rows.length; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const value = cellOf(target, row, column);
      if (value === null || !allMeet(tests, row, column)) continue;
      if (isError(value)) return value;
      if (typeof value === "number") numbers.push(value);
    }
  }
  return numbers;
}

type Summary = (numbers: readonly number[]) => Value;

function summarise(target: Matrix | null, tests: readonly Test[] | null, summary: Summary): Value {
  const [first] = tests ?? [];
  if (target === null || tests === null || first === undefined || !sameSize(target, first.matrix))
    return VALUE_ERROR;
  const numbers = matchingNumbers(target, tests);
  return Array.isArray(numbers) ? summary(numbers) : (numbers as Scalar);
}

function manyTests(summary: Summary): FunctionDefinition {
  return define(
    { needs: ["values", "values", "any"], rest: ["values", "any"] },
    ([target, ...pairs], context) =>
      pairs.length % 2 === 1
        ? VALUE_ERROR
        : summarise(areaOf(target, context), testsOf(pairs, context), summary),
  );
}

/** SUMIF reads its sum range from its first cell on, in the shape of the tested range. */
function shapedLike(target: Reference, tested: Reference): Reference {
  const [area] = target.areas;
  const [shape] = tested.areas;
  if (area === undefined || shape === undefined) return target;
  const bottom = area.top + shape.bottom - shape.top;
  const right = area.left + shape.right - shape.left;
  return { kind: "reference", areas: [{ ...area, bottom, right }] };
}

function oneTest(summary: Summary): FunctionDefinition {
  return define({ needs: ["values", "any"], may: ["values"] }, ([tested, wanted, given], context) => {
    if (!isReference(tested)) return VALUE_ERROR;
    const target = isReference(given) ? shapedLike(given, tested) : tested;
    return summarise(areaOf(target, context), testsOf([tested, wanted], context), summary);
  });
}

export const conditionalFunctions: FunctionTable = {
  SUMIF: oneTest(summaries.sum),
  AVERAGEIF: oneTest(summaries.average),
  COUNTIF: define({ needs: ["values", "any"] }, (pair, context) => {
    const tests = testsOf(pair, context);
    return tests === null ? VALUE_ERROR : countMatches(tests);
  }),
  SUMIFS: manyTests(summaries.sum),
  AVERAGEIFS: manyTests(summaries.average),
  MINIFS: manyTests(summaries.min),
  MAXIFS: manyTests(summaries.max),
  COUNTIFS: define({ needs: ["values", "any"], rest: ["values", "any"] }, (pairs, context) => {
    const tests = pairs.length % 2 === 1 ? null : testsOf(pairs, context);
    return tests === null ? VALUE_ERROR : countMatches(tests);
  }),
};
