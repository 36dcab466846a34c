import { columnName } from "../../submission/Grid";
import { placeOf } from "../write/ranges";

/** Excel cuts addresses at 8,192 characters. */
const LONGEST_ADDRESS = 8_000;

/** 0-based, both ends inclusive. */
interface Run {
  readonly column: number;
  readonly first: number;
  last: number;
}

/** Cells one below the other become one area. */
function runsOf(cells: readonly string[]): Run[] {
  const places = cells.map(placeOf).sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Run[] = [];
  for (const { row, column } of places) {
    const run = runs.at(-1);
    if (run?.column === column && row <= run.last + 1) run.last = row;
    else runs.push({ column, first: row, last: row });
  }
  return runs;
}

export interface AddressChunk {
  /** `D7:D9,F12`. */
  readonly address: string;
  /** How many cells it names. */
  readonly cells: number;
}

/** As few addresses as name these cells. */
export function addressChunks(cells: readonly string[]): AddressChunk[] {
  const chunks: { parts: string[]; length: number; cells: number }[] = [];
  for (const { column, first, last } of runsOf(cells)) {
    const name = columnName(column);
    const part = first === last ? `${name}${first + 1}` : `${name}${first + 1}:${name}${last + 1}`;
    const size = last - first + 1;
    const chunk = chunks.at(-1);
    if (chunk === undefined || chunk.length + part.length + 1 > LONGEST_ADDRESS) {
      chunks.push({ parts: [part], length: part.length, cells: size });
    } else {
      chunk.parts.push(part);
      chunk.length += part.length + 1;
      chunk.cells += size;
    }
  }
  return chunks.map(({ parts, cells: count }) => ({ address: parts.join(","), cells: count }));
}
