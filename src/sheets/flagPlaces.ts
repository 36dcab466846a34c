/** Which flags the rows of a sheet are about, as the sheet stands now: sorted, filtered or edited by hand. */
import type { Flag } from "../review/Flag";
import { groupBy } from "../rollup/groupBy";
import { columnOf } from "../submission/columns";
import { addressOf, scalarOf, type Cell, type Grid } from "../submission/Grid";
import { COLLECTED, collectedColumn, type CollectedKey } from "./collectedColumns";
import { SHEET } from "./names";
import { reviewLines } from "./readReview";

export interface FlagRow {
  /** 0-based. */
  readonly row: number;
  readonly keys: readonly string[];
}

const text = (cell: Cell | undefined): string => String(scalarOf(cell) ?? "").trim();

const sourceKey = (file: string, sheet: string, row: string): string => JSON.stringify([file, sheet, row]);

/**
 * The rows with flags, from the top, on 취합원본, 검토, or a submission sheet of the open workbook, known as the source
 * `openWorkbook`; empty on any other sheet.
 */
export function flagRows(grid: Grid, flags: readonly Flag[], openWorkbook: string): readonly FlagRow[] {
  if (grid.sheet === SHEET.collected) return onCollected(grid, flags);
  if (grid.sheet === SHEET.review)
    return reviewLines(grid).map(({ row, decision }) => ({ row, keys: [decision.key] }));
  const own = flags.filter(({ source }) => source.file === openWorkbook && source.sheet === grid.sheet);
  return [...groupBy(own, ({ source }) => source.row - 1)]
    .map(([row, there]) => ({ row, keys: there.map(({ key }) => key) }))
    .toSorted((a, b) => a.row - b.row);
}

function onCollected(grid: Grid, flags: readonly Flag[]): readonly FlagRow[] {
  const places = collectedPlaces(grid);
  if (places === null) return [];
  const bySource = groupBy(flags, ({ source }) => sourceKey(source.file, source.sheet, String(source.row)));
  return grid.rows.flatMap((cells, row) => {
    const at = (key: CollectedKey): string => text(cells[places.columnOf(key)]);
    const there = bySource.get(sourceKey(at("file"), at("sheet"), at("sourceRow")));
    return there === undefined ? [] : [{ row, keys: there.map(({ key }) => key) }];
  });
}

/** The cell of 취합원본 a flag is about: its column in the row it came from; null when the row is not there. */
export function collectedCell(grid: Grid, flag: Flag): string | null {
  const places = collectedPlaces(grid);
  const found = onCollected(grid, [flag])[0];
  if (places === null || found === undefined) return null;
  const column = places.columnOf(flag.source.column);
  return addressOf(found.row, column >= 0 ? column : places.columnOf("project"));
}

function collectedPlaces(grid: Grid): { readonly columnOf: (key: CollectedKey) => number } | null {
  const id = columnOf("id").header;
  const header = grid.rows.find((cells) => cells.some((cell) => text(cell) === id));
  if (header === undefined) return null;
  return {
    columnOf: (key) => {
      const wanted = COLLECTED[collectedColumn(key)]?.header;
      return header.findIndex((cell) => text(cell) === wanted);
    },
  };
}
