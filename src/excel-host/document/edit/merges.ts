import { isSingleCell, overlaps, type Area } from "../area";
import { BLANK_CELL } from "../CellStore";
import type { Sheet } from "../Sheet";

function mergeOne(sheet: Sheet, area: Area): void {
  if (isSingleCell(area)) return;
  unmerge(sheet, area);
  let kept = sheet.cell(area.top, area.left);
  // The first value in reading order survives, as in Excel.
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.cell(row, column);
      if (kept.value === null && kept.formula === null) kept = { ...cell, style: kept.style };
      sheet.cells.set(row, column, { ...BLANK_CELL, style: cell.style });
    }
  }
  sheet.cells.set(area.top, area.left, kept);
  sheet.state.merges = [...sheet.state.merges, area];
}

/** Merges an area into one cell, or each of its rows. */
export function merge(sheet: Sheet, area: Area, across: boolean): void {
  if (!across) {
    mergeOne(sheet, area);
    return;
  }
  for (let row = area.top; row <= area.bottom; row += 1) mergeOne(sheet, { ...area, top: row, bottom: row });
}

/** Splits every merged area that the area touches. */
export function unmerge(sheet: Sheet, area: Area): void {
  sheet.state.merges = sheet.state.merges.filter((existing) => !overlaps(existing, area));
}
