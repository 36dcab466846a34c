import { areaAddress, parseArea, quoteSheetName, splitSheet } from "../document/address";
import { isOnSheet, WHOLE_SHEET, type Area } from "../document/area";
import type { Sheet } from "../document/Sheet";
import type { Workbook } from "../document/Workbook";
import { invalidArgument, itemNotFound } from "../protocol/errors";

/** What a Range stands for. The area changes when cells before it are inserted or deleted. */
export interface RangeTarget {
  readonly sheet: Sheet;
  area: Area;
}

/** A range on the sheet, or InvalidArgument when it would leave it. */
export function rangeTarget(sheet: Sheet, area: Area): RangeTarget {
  if (!isOnSheet(area)) throw invalidArgument();
  return { sheet, area };
}

export function fullAddress({ sheet, area }: RangeTarget): string {
  return `${quoteSheetName(sheet.name)}!${areaAddress(area)}`;
}

function areaOfName(workbook: Workbook, sheet: Sheet, name: string): RangeTarget | null {
  const wanted = name.toLowerCase();
  const found = [...sheet.state.names, ...workbook.state.names].find(
    (item) => item.name.toLowerCase() === wanted,
  );
  if (found !== undefined) return areaOfFormula(workbook, sheet, found.formula);
  const table = workbook.findTable(name);
  return table === null ? null : { sheet: table.sheet, area: table.table.area };
}

/** The cells a formula such as `=Sheet1!$A$1:$B$2` means; null when it is no plain reference. */
export function areaOfFormula(workbook: Workbook, sheet: Sheet, formula: string): RangeTarget | null {
  const split = splitSheet(formula.replace(/^=/, ""));
  const target = split.sheet === null ? sheet : workbook.findSheet(split.sheet);
  const area = parseArea(split.local);
  return target === null || area === null ? null : { sheet: target, area };
}

/** Reads an address on a sheet: A1, columns, rows, a name or a table. Errors: InvalidArgument, ItemNotFound. */
export function resolveAddress(workbook: Workbook, sheet: Sheet, address: string): RangeTarget {
  if (address === "") return { sheet, area: WHOLE_SHEET };
  const split = splitSheet(address);
  const named = split.sheet === null ? sheet : workbook.findSheet(split.sheet);
  if (named === null) throw itemNotFound();
  if (named !== sheet && split.sheet !== null) throw invalidArgument();
  const area = parseArea(split.local);
  if (area !== null) return { sheet, area };
  const byName = areaOfName(workbook, sheet, split.local);
  if (byName !== null) return byName;
  throw /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(split.local) ? itemNotFound() : invalidArgument();
}

/** As `resolveAddress`, for addresses that may name another sheet (`Sheet1!A1`), as comments and tables take them. */
export function resolveWorkbookAddress(workbook: Workbook, fallback: Sheet, address: string): RangeTarget {
  const { sheet: name, local } = splitSheet(address);
  const sheet = name === null ? fallback : workbook.findSheet(name);
  if (sheet === null) throw itemNotFound();
  return resolveAddress(workbook, sheet, local);
}
