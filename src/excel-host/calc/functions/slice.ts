import {
  REF_ERROR,
  VALUE_ERROR,
  cellOf,
  isError,
  isReference,
  matrixOf,
  referenceTo,
  type Area,
  type Matrix,
  type Value,
} from "../values";
import type { CallContext } from "./define";

function sliceArea(area: Area, row: number, column: number): Value {
  if (row > area.bottom - area.top + 1 || column > area.right - area.left + 1) return REF_ERROR;
  const top = row === 0 ? area.top : area.top + row - 1;
  const left = column === 0 ? area.left : area.left + column - 1;
  const bottom = row === 0 ? area.bottom : top;
  const right = column === 0 ? area.right : left;
  return referenceTo({ sheet: area.sheet, top, left, bottom, right });
}

function sliceMatrix(matrix: Matrix, row: number, column: number): Value {
  if (row > matrix.height || column > matrix.width) return REF_ERROR;
  if (row > 0 && column > 0) return cellOf(matrix, row - 1, column - 1);
  const rows = row > 0 ? [matrix.rows[row - 1] ?? []] : matrix.rows;
  return matrixOf(column > 0 ? rows.map((line) => [line[column - 1] ?? null]) : rows);
}

/** One cell, row or column of a rectangle, 1-based; 0 means all of them. A reference stays a reference. */
export function slice(source: Value, row: number, column: number, context: CallContext): Value {
  const line = Math.trunc(row);
  const place = Math.trunc(column);
  if (line < 0 || place < 0) return VALUE_ERROR;
  const [area] = isReference(source) ? source.areas : [];
  if (area !== undefined) return sliceArea(area, line, place);
  const matrix = context.matrix(source);
  return isError(matrix) ? matrix : sliceMatrix(matrix, line, place);
}
