import { compareScalars } from "../compare";
import { isError, type Scalar } from "../values";
import { hasWildcard, wildcardPattern } from "../wildcard";

/** How a value is sought: exactly, with wildcards, or the nearest at most / at least as large. */
export type MatchMode = "exact" | "wildcard" | "below" | "above";

function sameType(a: Scalar, b: Scalar): boolean {
  return typeof a === typeof b && a !== null && !isError(a);
}

function equality(wanted: Scalar, mode: MatchMode): (value: Scalar) => boolean {
  if (mode === "wildcard" && typeof wanted === "string" && hasWildcard(wanted)) {
    const pattern = wildcardPattern(wanted, true);
    return (value) => typeof value === "string" && pattern.test(value);
  }
  return (value) => sameType(value, wanted) && compareScalars(value, wanted) === 0;
}

/** Index of an equal element, from the front or from the back; -1 when there is none. */
export function findEqual(
  wanted: Scalar,
  values: readonly Scalar[],
  mode: MatchMode,
  fromEnd: boolean,
): number {
  const equal = equality(wanted ?? 0, mode);
  return fromEnd ? values.findLastIndex(equal) : values.findIndex(equal);
}

/**
 * Index of the last element not beyond `wanted` in a list sorted upwards (`below`) or downwards (`above`).
 * Elements of other types are passed over, as in MATCH and LOOKUP.
 */
export function findSorted(wanted: Scalar, values: readonly Scalar[], mode: "below" | "above"): number {
  const key = wanted ?? 0;
  return values.findLastIndex((value) => {
    if (!sameType(value, key)) return false;
    const order = compareScalars(value, key);
    return mode === "below" ? order <= 0 : order >= 0;
  });
}

/** Index of an equal element, else of the nearest one below or above, the list in any order (XLOOKUP, XMATCH). */
export function findNearest(
  wanted: Scalar,
  values: readonly Scalar[],
  mode: MatchMode,
  fromEnd: boolean,
): number {
  const exact = findEqual(wanted, values, mode, fromEnd);
  if (exact >= 0 || mode === "exact" || mode === "wildcard") return exact;
  const key = wanted ?? 0;
  let best = -1;
  for (const [index, value] of values.entries()) {
    if (!sameType(value, key)) continue;
    const order = compareScalars(value, key);
    if (mode === "below" ? order > 0 : order < 0) continue;
    const gain = best < 0 ? 1 : compareScalars(value, values[best] ?? null) * (mode === "below" ? 1 : -1);
    if (gain > 0) best = index;
  }
  return best;
}
