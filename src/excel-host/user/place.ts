import { parseArea } from "../document/address";
import type { Area } from "../document/area";
import type { Sheet } from "../document/Sheet";
import type { Workbook } from "../document/Workbook";
import { invalidArgument, itemNotFound } from "../protocol/errors";

export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Cells by sheet name and address. Errors: ItemNotFound, InvalidArgument. */
export function placeOf(workbook: Workbook, sheetName: string, address: string): Place {
  const sheet = workbook.findSheet(sheetName);
  if (sheet === null) throw itemNotFound();
  const area = parseArea(address);
  if (area === null) throw invalidArgument();
  return { sheet, area };
}
