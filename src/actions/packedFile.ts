import type { Grid } from "../submission/Grid";
import { pack, unpack } from "../workbook/pack";
import type { ReceivedFile } from "./receive";

function submissionGrids({ book, sheets }: ReceivedFile): Grid[] {
  const names = new Set(sheets.map(({ sheet }) => sheet));
  return book.grids.filter(({ sheet }) => names.has(sheet));
}

/** Cells of the submissions: what packing them costs. */
export function cellCount(received: ReceivedFile): number {
  return submissionGrids(received).reduce(
    (sum, { rows }) => sum + rows.reduce((cells, row) => cells + row.length, 0),
    0,
  );
}

/** The grids of a file's submissions as text; reading them again yields the same submissions. */
export function packGrids(received: ReceivedFile): string {
  return received.packed ?? pack(submissionGrids(received));
}

/** The file without its grids, which stand packed beside it: quick to post from a worker, ready to be kept. */
export function packFile(received: ReceivedFile): ReceivedFile {
  return { ...received, book: { ...received.book, grids: [] }, packed: packGrids(received) };
}

/** The inverse of `packGrids`. Throws on text that it did not make. */
export function unpackGrids(packed: string): readonly Grid[] {
  return unpack(packed) as readonly Grid[];
}
