import { cellAddress, isSingleCell, type Area } from "../../document";

/** `A1:B2`, whole columns and rows spelled out as well: outside of formulas the format knows no `A:A`. */
export function cellsAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  return isSingleCell(area) ? first : `${first}:${cellAddress(area.bottom, area.right)}`;
}
