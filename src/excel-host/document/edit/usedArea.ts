import { boundingArea, containsArea, intersection, WHOLE_SHEET, type Area } from "../area";
import type { Sheet } from "../Sheet";

/** The smallest area around what exists within an area; null when nothing does. */
export function intersectUsed(sheet: Sheet, area: Area, valuesOnly: boolean): Area | null {
  if (containsArea(area, WHOLE_SHEET)) return usedArea(sheet, valuesOnly);
  let found: Area | null = null;
  sheet.cells.forEach(area, (cell, row, column) => {
    if (valuesOnly && cell.value === null && cell.formula === null) return;
    const here = { top: row, left: column, bottom: row, right: column };
    found = found === null ? here : boundingArea(found, here);
  });
  return found;
}

/** As Excel counts it: with looks and merged cells, or only what has a value. */
export function usedArea(sheet: Sheet, valuesOnly: boolean): Area | null {
  const cells = sheet.usedArea(valuesOnly);
  if (valuesOnly) return cells;
  return sheet.state.merges.reduce<Area | null>(
    (all, merge) => (all === null ? merge : boundingArea(all, intersection(merge, WHOLE_SHEET) ?? merge)),
    cells,
  );
}
