/** The few ways a field can come out. */
import type { Coercion, Field, Trouble } from "./SubmissionSheet";

export const NO_COERCIONS: readonly Coercion[] = Object.freeze([]);

export const ABSENT: Field<never> = Object.freeze({
  state: "absent",
  value: null,
  raw: "",
  cell: null,
  coercions: NO_COERCIONS,
  trouble: null,
  formula: null,
});

export function blankField(cell: string, formula: string | null = null): Field<never> {
  return { state: "blank", value: null, raw: "", cell, coercions: NO_COERCIONS, trouble: null, formula };
}

export function noneField(raw: string, cell: string, formula: string | null): Field<never> {
  return { state: "none", value: null, raw, cell, coercions: NO_COERCIONS, trouble: null, formula };
}

export function unreadableField(
  raw: string,
  cell: string,
  trouble: Trouble | null,
  formula: string | null,
): Field<never> {
  return { state: "unreadable", value: null, raw, cell, coercions: NO_COERCIONS, trouble, formula };
}

export function valueField<T>(
  value: T,
  raw: string,
  cell: string,
  coercions: readonly Coercion[],
  formula: string | null,
): Field<T> {
  return { state: "value", value, raw, cell, coercions, trouble: null, formula };
}
