import {
  NULL_ERROR,
  REF_ERROR,
  VALUE_ERROR,
  referenceTo,
  type Area,
  type ErrorValue,
  type Reference,
} from "./values";

function common(a: Area, b: Area): Area | null {
  if (a.sheet !== b.sheet) return null;
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { sheet: a.sheet, top, left, bottom, right } : null;
}

function spanned(a: Area, b: Area): Area {
  return {
    sheet: a.sheet,
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** The reference operators: `:` spans both, a space is what they share, a comma puts them side by side. */
export function combineReferences(
  operator: ":" | " " | ",",
  left: Reference,
  right: Reference,
): Reference | ErrorValue {
  if (operator === ",") return { kind: "reference", areas: [...left.areas, ...right.areas] };
  const [a] = left.areas;
  const [b] = right.areas;
  if (a === undefined || b === undefined || left.areas.length > 1 || right.areas.length > 1)
    return VALUE_ERROR;
  if (operator === ":") return a.sheet === b.sheet ? referenceTo(spanned(a, b)) : REF_ERROR;
  const shared = common(a, b);
  return shared === null ? NULL_ERROR : referenceTo(shared);
}

/**
 * Implicit intersection: the one cell of a row or column that lies level with the formula.
 */
export function cellLevelWith(
  area: Area,
  row: number,
  column: number,
): { row: number; column: number } | null {
  if (area.top === area.bottom && area.left === area.right) return { row: area.top, column: area.left };
  if (area.left === area.right && row >= area.top && row <= area.bottom) return { row, column: area.left };
  if (area.top === area.bottom && column >= area.left && column <= area.right)
    return { row: area.top, column };
  return null;
}
