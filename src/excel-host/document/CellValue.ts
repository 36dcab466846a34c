/** The error values a cell can hold. */
export const ERROR_CODES = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export interface CellError {
  readonly error: ErrorCode;
}

/** What a cell shows: null is blank; dates are serial numbers whose style has a date format. */
export type CellValue = string | number | boolean | CellError | null;

export function isError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

const codes: ReadonlySet<string> = new Set(ERROR_CODES);

export function isErrorCode(text: string): text is ErrorCode {
  return codes.has(text);
}
