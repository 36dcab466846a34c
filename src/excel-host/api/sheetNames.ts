import type { Sheet } from "../document/Sheet";
import type { Workbook } from "../document/Workbook";
import { invalidArgument, itemAlreadyExists } from "../protocol/errors";

/** Excel's rules for sheet names. Errors: InvalidArgument, ItemAlreadyExists. */
export function checkSheetName(workbook: Workbook, name: string, renamed: Sheet | null): void {
  const isValid =
    name.length > 0 &&
    name.length <= 31 &&
    !/[[\]:*?/\\]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!isValid) throw invalidArgument();
  const taken = workbook.findSheet(name);
  if (taken !== null && taken !== renamed) throw itemAlreadyExists();
}

/** The first free name of the form `Sheet2`. */
export function freeSheetName(workbook: Workbook, base = "Sheet"): string {
  for (let number = workbook.state.sheets.length + 1; ; number += 1) {
    const name = `${base}${String(number)}`;
    if (workbook.findSheet(name) === null) return name;
  }
}

/** `Sheet1 (2)`, as Excel names a copy. */
export function copyName(workbook: Workbook, name: string): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${String(number)})`;
    const copy = `${name.slice(0, 31 - suffix.length)}${suffix}`;
    if (workbook.findSheet(copy) === null) return copy;
  }
}
