/** Lines of 검토 to be decided on, read as a whole sheet or a few of them. */
import { groupBy } from "../../rollup/groupBy";
import { reviewLine, type ReviewLine } from "../../sheets/readReview";
import { findReviewTable, type ReviewPlaces } from "../../sheets/reviewColumns";
import type { Cell, Grid } from "../../submission/Grid";
import type { TableLines } from "../../workbook/WorkbookPort";

export interface ReviewTable extends Pick<ReviewPlaces, "columns"> {
  /** By 0-based row of the sheet, those below the headers. */
  readonly rows: ReadonlyMap<number, readonly Cell[]>;
  /** By key; a line that somebody copied is there twice. */
  readonly lines: ReadonlyMap<string, readonly ReviewLine[]>;
}

export const NO_TABLE: ReviewTable = { columns: new Map(), rows: new Map(), lines: new Map() };

export function wholeTable(grid: Grid): ReviewTable {
  const places = findReviewTable(grid);
  if (places === null) return NO_TABLE;
  const below = [...grid.rows.entries()].filter(([row]) => row > places.headerRow);
  return tableOf(places, new Map(below));
}

/** Null where the headers are not those of 검토. */
export function tableOfLines({ header, rows }: TableLines): ReviewTable | null {
  const places = findReviewTable({ rows: [header] });
  return places === null ? null : tableOf(places, rows);
}

function tableOf(places: ReviewPlaces, rows: ReadonlyMap<number, readonly Cell[]>): ReviewTable {
  const lines = [...rows].flatMap(([row, cells]) => reviewLine(cells, row, places));
  return { columns: places.columns, rows, lines: groupBy(lines, ({ decision }) => decision.key) };
}
