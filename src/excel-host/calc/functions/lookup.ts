import {
  NOT_AVAILABLE,
  REF_ERROR,
  VALUE_ERROR,
  cellOf,
  isError,
  isReference,
  type Matrix,
  type Scalar,
  type Value,
} from "../values";
import { define, type CallContext, type FunctionDefinition, type FunctionTable } from "./define";
import { findEqual, findNearest, findSorted, type MatchMode } from "./match";
import { slice } from "./slice";

/** A line of values from a one-row or one-column rectangle; null for anything wider. */
function lineOf(matrix: Matrix): readonly Scalar[] | null {
  if (matrix.width === 1) return matrix.rows.map((row) => row[0] ?? null);
  return matrix.height === 1 ? Array.from({ length: matrix.width }, (_, at) => cellOf(matrix, 0, at)) : null;
}

function columnLine(matrix: Matrix, column: number): readonly Scalar[] {
  return matrix.rows.map((row) => row[column] ?? null);
}

function rowLine(matrix: Matrix, row: number): readonly Scalar[] {
  return Array.from({ length: matrix.width }, (_, at) => cellOf(matrix, row, at));
}

function tableLookup(vertical: boolean): FunctionDefinition {
  return define(
    { needs: ["scalar", "array", "number"], may: ["logical"] },
    ([wanted, table, index, approximate = true], context) => {
      const matrix = context.matrix(table);
      if (isError(matrix)) return matrix;
      const line = Math.trunc(index) - 1;
      if (line < 0) return VALUE_ERROR;
      if (line >= (vertical ? matrix.width : matrix.height)) return REF_ERROR;
      const keys = vertical ? columnLine(matrix, 0) : rowLine(matrix, 0);
      const at = approximate ? findSorted(wanted, keys, "below") : findEqual(wanted, keys, "wildcard", false);
      if (at < 0) return NOT_AVAILABLE;
      return vertical ? cellOf(matrix, at, line) : cellOf(matrix, line, at);
    },
  );
}

function match(wanted: Scalar, list: Value, type: number, context: CallContext): Value {
  const matrix = context.matrix(list);
  if (isError(matrix)) return matrix;
  const keys = lineOf(matrix);
  if (keys === null) return NOT_AVAILABLE;
  const at =
    type === 0
      ? findEqual(wanted, keys, "wildcard", false)
      : findSorted(wanted, keys, type > 0 ? "below" : "above");
  return at < 0 ? NOT_AVAILABLE : at + 1;
}

const modes: ReadonlyMap<number, MatchMode> = new Map([
  [0, "exact"],
  [-1, "below"],
  [1, "above"],
  [2, "wildcard"],
]);

function seek(wanted: Scalar, keys: readonly Scalar[] | null, mode: number, order: number): number | null {
  const kind = modes.get(mode);
  if (keys === null || kind === undefined || ![1, -1, 2, -2].includes(order)) return null;
  return findNearest(wanted, keys, kind, order === -1);
}

/** LOOKUP in a rectangle searches its longer side's first line and answers from its last. */
function lookup(wanted: Scalar, list: Matrix, results: Matrix | undefined): Value {
  const tall = list.height >= list.width;
  const keys = tall ? columnLine(list, 0) : rowLine(list, 0);
  const at = findSorted(wanted, keys, "below");
  if (at < 0) return NOT_AVAILABLE;
  if (results !== undefined) return results.width === 1 ? cellOf(results, at, 0) : cellOf(results, 0, at);
  return tall ? cellOf(list, at, list.width - 1) : cellOf(list, list.height - 1, at);
}

export const lookupFunctions: FunctionTable = {
  VLOOKUP: tableLookup(true),
  HLOOKUP: tableLookup(false),
  MATCH: define({ needs: ["scalar", "array"], may: ["number"] }, ([wanted, list, type = 1], context) =>
    match(wanted, list, type, context),
  ),
  XMATCH: define(
    { needs: ["scalar", "array"], may: ["number", "number"] },
    ([wanted, list, mode = 0, order = 1], context) => {
      const matrix = context.matrix(list);
      if (isError(matrix)) return matrix;
      const at = seek(wanted, lineOf(matrix), mode, order);
      return at === null ? VALUE_ERROR : at < 0 ? NOT_AVAILABLE : at + 1;
    },
  ),
  XLOOKUP: define(
    { needs: ["scalar", "array", "array"], may: ["values", "number", "number"] },
    ([wanted, list, results, missing, mode = 0, order = 1], context) => {
      const matrix = context.matrix(list);
      if (isError(matrix)) return matrix;
      const at = seek(wanted, lineOf(matrix), mode, order);
      if (at === null) return VALUE_ERROR;
      if (at < 0) return missing ?? NOT_AVAILABLE;
      return matrix.width === 1 ? slice(results, at + 1, 0, context) : slice(results, 0, at + 1, context);
    },
  ),
  LOOKUP: define({ needs: ["scalar", "array"], may: ["array"] }, ([wanted, list, given], context) => {
    const matrix = context.matrix(list);
    if (isError(matrix)) return matrix;
    const results = given === undefined ? undefined : context.matrix(given);
    return isError(results) ? results : lookup(wanted, matrix, results);
  }),
  INDEX: define({ needs: ["array", "number"], may: ["number"] }, ([source, row, column], context) => {
    if (isError(source)) return source;
    const first = isReference(source) ? source.areas[0] : undefined;
    const isLine = first === undefined ? undefined : first.top === first.bottom;
    const matrix = first === undefined ? context.matrix(source) : undefined;
    if (isError(matrix)) return matrix;
    const singleRow = isLine ?? matrix?.height === 1;
    if (column === undefined && singleRow) return slice(source, 1, row, context);
    return slice(source, row, column ?? (singleRow ? 0 : widthOf(source, matrix) === 1 ? 1 : 0), context);
  }),
};

function widthOf(source: Value, matrix: Matrix | undefined): number {
  const area = isReference(source) ? source.areas[0] : undefined;
  return area === undefined ? (matrix?.width ?? 1) : area.right - area.left + 1;
}
