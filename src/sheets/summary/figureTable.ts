/** A list whose cells may stand for figures: the list as it is written, and which figure stands where. */
import type { CellContent } from "../../workbook/SheetModel";
import { listTable, type ListColumn, type ListLine, type ListTable } from "../listTable";
import type { FigureCell, PlacedFigure } from "./Figure";
import { widthsOf } from "./layout";

export interface FigureLine extends Omit<ListLine, "cells"> {
  readonly cells: readonly (CellContent | FigureCell)[];
}

export interface FigureTable extends ListTable {
  readonly figures: readonly PlacedFigure[];
}

function isFigure(cell: CellContent | FigureCell): cell is FigureCell {
  return typeof cell === "object" && cell !== null && "figure" in cell;
}

/** `empty` is said across the table where there are no lines. */
export function figureTable(
  top: number,
  columns: readonly ListColumn[],
  lines: readonly FigureLine[],
  empty?: string,
): FigureTable {
  const width = columns.reduce((sum, { span }) => sum + (span ?? 1), 0);
  const table = listTable(
    top,
    0,
    columns,
    lines.map((line) => ({
      ...line,
      cells: line.cells.map((cell) => (isFigure(cell) ? cell.content : cell)),
    })),
    { widths: widthsOf(width), ...(empty === undefined ? {} : { empty }) },
  );
  const figures = lines.flatMap((line, down) =>
    line.cells.flatMap((cell, index): PlacedFigure[] =>
      isFigure(cell)
        ? [{ row: table.first + down, column: table.columns[index] ?? 0, figure: cell.figure }]
        : [],
    ),
  );
  return { ...table, figures };
}
