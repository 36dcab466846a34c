import { isError as isCellError, type CellValue } from "../document";
import { VALUE_ERROR, errorOf, isError, type Scalar } from "./values";

/** A cell's value as the engine computes with it. */
export function toScalar(value: CellValue): Scalar {
  return isCellError(value) ? (errorOf(value.error) ?? VALUE_ERROR) : value;
}

/** A result as the workbook keeps it. */
export function toCellValue(value: Scalar): CellValue {
  return isError(value) ? { error: value.code } : value;
}
