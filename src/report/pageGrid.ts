import type { ReportColumn } from "./Report";

/** The columns all tables of the report share on the sheet, in characters; on paper their shares of the line. */
export const PAGE_GRID: readonly number[] = [20, 12, 10, 10, 10, 9, 10, 9, 10, 9];
export const PAGE_WIDTH = PAGE_GRID.reduce((sum, width) => sum + width, 0);

/** The width of each column of a table on paper, as parts of `whole` that add up to it. */
export function columnShares(
  columns: readonly Pick<ReportColumn, "span" | "share">[],
  whole: number,
): number[] {
  let reached = 0;
  const widths = columns.map(({ span, share }) => {
    const from = reached;
    reached += span;
    return share ?? PAGE_GRID.slice(from, reached).reduce((sum, part) => sum + part, 0);
  });
  const all = columns.some(({ share }) => share !== undefined)
    ? widths.reduce((sum, width) => sum + width, 0)
    : PAGE_WIDTH;
  let width = 0;
  const ends = widths.map((own) => Math.round(((width += own) / all) * whole));
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}
