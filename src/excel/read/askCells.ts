import type { CellArea, Grid } from "../../submission/Grid";
import { FORM_STAMP_NAME, OWN_SHEET_NAME } from "../marks";
import { nameText, visibilityOf } from "./readSheets";
import { toGrid } from "./toGrid";

/** What was asked of one sheet, to be looked at after the next sync. */
export interface AskedCells {
  readonly sheet: Excel.Worksheet;
  readonly names: Excel.NamedItemCollection;
  readonly cells: Excel.Range;
  readonly merges: Excel.RangeCollection;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

/** Asks for all of a sheet without knowing its size first: everything hangs on the proxy of its used range. */
export function askCells(sheet: Excel.Worksheet): AskedCells {
  sheet.load("name,visibility");
  const { names } = sheet;
  names.load("items/name,items/formula");
  // From A1, as positions on a sheet are counted; `getUsedRange` of a blank sheet is A1 itself, never null.
  const cells = sheet.getUsedRange(true).getBoundingRect("A1");
  cells.load("values,formulas,numberFormat");
  const merges = cells.getMergedAreasOrNullObject().areas;
  merges.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return {
    sheet,
    names,
    cells,
    merges,
    rows: cells.getRowProperties({ rowHidden: true }),
    columns: cells.getColumnProperties({ columnHidden: true }),
  };
}

function mergedAreas({ merges }: AskedCells): CellArea[] {
  if (merges.isNullObject) return [];
  return merges.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  }));
}

function isBlank(values: readonly (readonly unknown[])[]): boolean {
  return values.length === 1 && values[0]?.length === 1 && values[0][0] === "";
}

/** Beyond its limits Excel on the web answers null instead of the cells, without an error. */
export function isCut({ cells }: AskedCells): boolean {
  return (cells.values as unknown) === null || (cells.formulas as unknown) === null;
}

export function gridFrom(asked: AskedCells): Grid {
  const { sheet, names, cells, rows, columns } = asked;
  const values = cells.values as unknown[][];
  return toGrid({
    name: sheet.name,
    visibility: visibilityOf(sheet),
    values: isBlank(values) ? [] : values,
    formulas: cells.formulas as unknown[][],
    numberFormats: cells.numberFormat as unknown[][],
    merges: mergedAreas(asked),
    hiddenRows: rows.value.flatMap(({ rowHidden }, row) => (rowHidden === true ? [row] : [])),
    hiddenColumns: columns.value.flatMap(({ columnHidden }, column) =>
      columnHidden === true ? [column] : [],
    ),
    stamp: nameText(names, FORM_STAMP_NAME),
  });
}

export function isOwn({ names }: AskedCells): boolean {
  return nameText(names, OWN_SHEET_NAME) !== null;
}
