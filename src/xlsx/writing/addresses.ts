import { addressOf, columnName, type CellArea } from "../../submission/Grid";

/** `B2:D7`. */
export function areaAddress({ top, left, bottom, right }: CellArea): string {
  return `${addressOf(top, left)}:${addressOf(bottom, right)}`;
}

/** `'제출 (1)'!$B$2:$D$7`. */
export function absoluteAddress(sheet: string, { top, left, bottom, right }: CellArea): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  return `${quoted(sheet)}!${corner(top, left)}:${corner(bottom, right)}`;
}

/** A sheet's name as formulas write it; quotes are always allowed. */
export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
