/** The columns all tables of the report share on the sheet, in characters; on paper their shares of the line. */
export const PAGE_GRID: readonly number[] = [20, 12, 10, 10, 10, 9, 10, 9, 10, 9];
export const PAGE_WIDTH = PAGE_GRID.reduce((sum, width) => sum + width, 0);

/** The width of each column of a table, as parts of `whole` that add up to it. */
export function columnShares(columns: readonly { readonly span: number }[], whole: number): number[] {
  const ends: number[] = [];
  let reached = 0;
  for (const { span } of columns) {
    const from = reached;
    reached += span;
    const width = PAGE_GRID.slice(0, reached).reduce((sum, part) => sum + part, 0);
    ends.push(from === reached ? (ends.at(-1) ?? 0) : Math.round((width / PAGE_WIDTH) * whole));
  }
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}
