/** What would leave the house with the workbook without being seen: hidden sheets, and formulas over other files. */
import { addressOf, isMarked, type Grid } from "../submission/Grid";
import type { WorkbookReading } from "../workbook/WorkbookPort";

export interface LinkedCell {
  readonly sheet: string;
  /** The first cell of the sheet that refers to the file. */
  readonly cell: string;
  /** The file as the formula names it. */
  readonly file: string;
}

export interface PublishingNotes {
  /** Hidden sheets that hold something. */
  readonly hiddenSheets: readonly string[];
  /** One entry for each file a sheet refers to. */
  readonly links: readonly LinkedCell[];
}

/** `'C:\예산\[본예산.xlsx]총괄'!B4` and `[본예산.xlsx]총괄!B4`; a table's `tbl[열]` has no file name in its brackets. */
const FILE = /\[([^[\]]+\.xl[a-z]{1,2})\]/giu;

function isFilled({ rows }: Grid): boolean {
  return rows.some((row) => row.some((cell) => cell !== null && cell !== ""));
}

function linksOf({ sheet, rows }: Grid): LinkedCell[] {
  const found = new Map<string, LinkedCell>();
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (!isMarked(cell) || cell.formula === undefined) return;
      for (const [, file = ""] of cell.formula.matchAll(FILE)) {
        if (!found.has(file)) found.set(file, { sheet, cell: addressOf(row, column), file });
      }
    });
  });
  return [...found.values()];
}

export function publishingNotes({ grids }: Pick<WorkbookReading, "grids">): PublishingNotes {
  return {
    hiddenSheets: grids
      .filter((grid) => grid.visibility !== "visible" && isFilled(grid))
      .map(({ sheet }) => sheet),
    links: grids.flatMap(linksOf),
  };
}
