/**
 * Cells per response. Values, formulas and formats of one cell take some 60 bytes of JSON, Korean text more; Excel on
 * the web refuses a response over 5 MB.
 */
export const CELLS_PER_RESPONSE = 40_000;

export interface RowChunk {
  readonly from: number;
  readonly count: number;
  /** True when what is pending must be fetched before this chunk is added. */
  readonly syncFirst: boolean;
}

/** Splits sheets into row chunks so that the cells pending between two syncs stay within the budget. */
export function chunkRows(budget = CELLS_PER_RESPONSE): { split(rows: number, columns: number): RowChunk[] } {
  let pending = 0;
  return {
    split(rows, columns) {
      const chunks: RowChunk[] = [];
      const rowsPerChunk = Math.max(1, Math.floor(budget / Math.max(1, columns)));
      for (let from = 0; from < rows; from += rowsPerChunk) {
        const count = Math.min(rowsPerChunk, rows - from);
        const syncFirst = pending > 0 && pending + count * columns > budget;
        pending = (syncFirst ? 0 : pending) + count * columns;
        chunks.push({ from, count, syncFirst });
      }
      return chunks;
    },
  };
}
