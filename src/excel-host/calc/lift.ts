import { NOT_AVAILABLE, cellOf, isMatrix, matrixOf, type Matrix, type Scalar } from "./values";

function element(value: Scalar | Matrix, row: number, column: number): Scalar {
  if (!isMatrix(value)) return value;
  const line = value.height === 1 ? 0 : row;
  const place = value.width === 1 ? 0 : column;
  return line < value.height && place < value.width ? cellOf(value, line, place) : NOT_AVAILABLE;
}

/** Rows worth computing: below the stored rows of every array all is blank. */
function storedRows(values: readonly (Scalar | Matrix)[], height: number): number {
  const stored = values.filter(isMatrix).map((matrix) => (matrix.height === 1 ? 1 : matrix.rows.length));
  return Math.min(height, Math.max(1, ...stored));
}

/**
 * Computes element by element; single rows and columns are repeated, what one array lacks is #N/A.
 * Null when none of the values is an array.
 */
export function liftOver(
  values: readonly (Scalar | Matrix)[],
  compute: (scalars: readonly Scalar[]) => Scalar,
): Matrix | null {
  const matrices = values.filter(isMatrix);
  if (matrices.length === 0) return null;
  const height = Math.max(...matrices.map((matrix) => matrix.height));
  const width = Math.max(...matrices.map((matrix) => matrix.width));
  const rows: Scalar[][] = [];
  for (let row = 0; row < storedRows(values, height); row += 1) {
    const line: Scalar[] = [];
    for (let column = 0; column < width; column += 1) {
      line.push(compute(values.map((value) => element(value, row, column))));
    }
    rows.push(line);
  }
  return { ...matrixOf(rows), height, width };
}

/** As `liftOver` for the two sides of an operator. */
export function liftPair(
  left: Scalar | Matrix,
  right: Scalar | Matrix,
  operate: (left: Scalar, right: Scalar) => Scalar,
): Matrix {
  const height = Math.max(isMatrix(left) ? left.height : 1, isMatrix(right) ? right.height : 1);
  const width = Math.max(isMatrix(left) ? left.width : 1, isMatrix(right) ? right.width : 1);
  const rows: Scalar[][] = [];
  const stored = storedRows([left, right], height);
  for (let row = 0; row < stored; row += 1) {
    const line: Scalar[] = [];
    for (let column = 0; column < width; column += 1) {
      line.push(operate(element(left, row, column), element(right, row, column)));
    }
    rows.push(line);
  }
  return { kind: "matrix", height, width, rows };
}
