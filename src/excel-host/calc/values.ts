/** What a formula can compute: plain data, no classes. Rows and columns are 0-based everywhere. */

export type ErrorCode = "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A";

export interface ErrorValue {
  readonly kind: "error";
  readonly code: ErrorCode;
}

/** A single value; null is a blank cell. */
export type Scalar = number | string | boolean | null | ErrorValue;

/**
 * A rectangle of values. `rows` may hold fewer lines than `height` (whole columns stop at the last used row):
 * what is missing is blank.
 */
export interface Matrix {
  readonly kind: "matrix";
  readonly height: number;
  readonly width: number;
  readonly rows: readonly (readonly Scalar[])[];
}

/** Cells of one sheet, inclusive at both ends. `sheet` is the index the engine gave it. */
export interface Area {
  readonly sheet: number;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Reference {
  readonly kind: "reference";
  /** One area, or several for a union. */
  readonly areas: readonly Area[];
}

export type Value = Scalar | Matrix | Reference;

function error(code: ErrorCode): ErrorValue {
  return Object.freeze({ kind: "error", code });
}

export const NULL_ERROR = error("#NULL!");
export const DIV0 = error("#DIV/0!");
export const VALUE_ERROR = error("#VALUE!");
export const REF_ERROR = error("#REF!");
export const NAME_ERROR = error("#NAME?");
export const NUM_ERROR = error("#NUM!");
export const NOT_AVAILABLE = error("#N/A");

const byCode: ReadonlyMap<string, ErrorValue> = new Map(
  [NULL_ERROR, DIV0, VALUE_ERROR, REF_ERROR, NAME_ERROR, NUM_ERROR, NOT_AVAILABLE].map((each) => [
    each.code,
    each,
  ]),
);

/** The error value written as `code`, or undefined when the text is no error literal. */
export function errorOf(code: string): ErrorValue | undefined {
  return byCode.get(code.toUpperCase());
}

export function isError(value: unknown): value is ErrorValue {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "error";
}

export function isMatrix(value: Value | undefined): value is Matrix {
  return typeof value === "object" && value !== null && value.kind === "matrix";
}

export function isReference(value: Value | undefined): value is Reference {
  return typeof value === "object" && value !== null && value.kind === "reference";
}

export function matrixOf(rows: readonly (readonly Scalar[])[]): Matrix {
  return { kind: "matrix", height: rows.length, width: rows[0]?.length ?? 0, rows };
}

export function cellOf(matrix: Matrix, row: number, column: number): Scalar {
  return matrix.rows[row]?.[column] ?? null;
}

export function referenceTo(area: Area): Reference {
  return { kind: "reference", areas: [area] };
}

export function isSingleCell(area: Area): boolean {
  return area.top === area.bottom && area.left === area.right;
}

/** A number a cell can hold: JavaScript's infinities and NaN become #NUM!. */
export function finite(value: number): Scalar {
  return Number.isFinite(value) ? value : NUM_ERROR;
}
