import { numberFromText, textFromNumber } from "./numberText";
import { VALUE_ERROR, isError, type ErrorValue, type Scalar } from "./values";

/** Excel's conversions of one value. An error stays the error it is. */

export function toNumber(value: Scalar): number | ErrorValue {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") return numberFromText(value) ?? VALUE_ERROR;
  return value;
}

export function toText(value: Scalar): string | ErrorValue {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return textFromNumber(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value;
}

export function toLogical(value: Scalar): boolean | ErrorValue {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (isError(value)) return value;
  const upper = value.trim().toUpperCase();
  return upper === "TRUE" ? true : upper === "FALSE" ? false : VALUE_ERROR;
}
