import type { Area } from "../document/area";
import type { Sheet } from "../document/Sheet";
import type { Workbook } from "../document/Workbook";
import { accessDenied } from "../protocol/errors";

/** What a protected sheet refuses. */

export function isAllowed(sheet: Sheet, option: string): boolean {
  return sheet.state.protection === null || sheet.state.protection.options[option] === true;
}

/** Refuses on a protected sheet unless the option allows it. */
export function requireAllowed(sheet: Sheet, option: string): void {
  if (!isAllowed(sheet, option)) throw accessDenied();
}

export function requireUnprotected(sheet: Sheet): void {
  if (sheet.state.protection !== null) throw accessDenied();
}

/** Refuses to change the contents of locked cells of a protected sheet. */
export function requireUnlocked(sheet: Sheet, area: Area): void {
  if (sheet.state.protection === null) return;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (sheet.style(row, column).locked) throw accessDenied();
    }
  }
}

/** Refuses to change the sheets of a protected workbook. */
export function requireUnlockedWorkbook(workbook: Workbook): void {
  if (workbook.state.protection !== null) throw accessDenied();
}
