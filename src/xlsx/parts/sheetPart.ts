import type { Cell, CellArea } from "../../submission/Grid";
import type { Zip } from "../container/zip";
import type { Budget } from "../limits";
import { CellReading, type CellContext } from "./CellReading";
import { scanPart } from "./scanPart";
import { SheetHandler } from "./SheetHandler";
import { SheetLayout } from "./SheetLayout";
import { SheetRows } from "./SheetRows";

export interface SheetPart {
  readonly rows: Cell[][];
  readonly merges: CellArea[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
}

/** Reads one worksheet. What it says about its own size is not looked at. Errors: XlsxRefused. */
export async function readSheetPart(
  zip: Zip,
  part: string,
  context: CellContext,
  budget: Budget,
): Promise<SheetPart> {
  const cells = new SheetRows(budget);
  const layout = new SheetLayout(budget);
  await scanPart(zip, part, new SheetHandler(cells, layout, new CellReading(context), budget), budget);
  const { rows } = cells;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    rows,
    merges: layout.merges,
    hiddenRows: layout.hiddenRows(rows.length),
    hiddenColumns: layout.hiddenColumns(width),
  };
}
