import { parseArea } from "../document/address";
import type { Workbook } from "../document/Workbook";
import { invalidArgument, itemAlreadyExists } from "../protocol/errors";

/** Excel's rules for table names; tables and the workbook's names share one space. */
export function checkTableName(workbook: Workbook, name: string, renamedId: string | null): void {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255;
  if (!isWord || parseArea(name) !== null || /^[rc]$/i.test(name)) throw invalidArgument();
  const table = workbook.findTable(name);
  const isTaken = table !== null && table.table.id !== renamedId;
  const names = workbook.state.names.some((item) => item.name.toLowerCase() === name.toLowerCase());
  if (isTaken || names) throw itemAlreadyExists();
}

/** The first free name of the form `Table1`. */
export function freeTableName(workbook: Workbook, taken: ReadonlySet<string> = new Set()): string {
  for (let number = 1; ; number += 1) {
    const name = `Table${String(number)}`;
    if (workbook.findTable(name) === null && !taken.has(name.toLowerCase())) return name;
  }
}
