/** Answers about headers, kept on 설정 where the officer's check, the next run and the command line find them. */
import type { Plan } from "../plan/Plan";
import { isBlankCell, textOf } from "../submission/cellContent";
import { columnOf, type ColumnKey } from "../submission/columns";
import { addressOf, type Grid } from "../submission/Grid";
import type { HeaderMapping } from "../submission/headerText";
import { normaliseName } from "../submission/names";
import { looksLikeSettings } from "../submission/readSettings";
import { IGNORED_WORD, SETTINGS_LABELS } from "../submission/settingsLayout";
import type { CellWrite, WorkbookPort } from "../workbook/WorkbookPort";
import { settingsOf } from "./settingsOf";

/** As on a 설정 this product wrote: label, header, and the column it stands for. */
const PLACES = { label: 0, header: 2, target: 4 } as const;

function wordOf(key: ColumnKey | "ignore"): string {
  return key === "ignore" ? IGNORED_WORD : columnOf(key).header;
}

interface Line {
  readonly row: number;
  readonly header: string;
  /** 0-based column of the answer. */
  readonly target: number;
}

function linesOn(grid: Grid): readonly Line[] {
  const label = normaliseName(SETTINGS_LABELS.mapping);
  return grid.rows.flatMap((cells, row): Line[] => {
    const filled = cells.flatMap((cell, column) => (isBlankCell(cell) ? [] : [column]));
    const [first, header, target] = filled;
    if (first === undefined || header === undefined || normaliseName(textOf(cells[first])) !== label)
      return [];
    return [{ row, header: textOf(cells[header]), target: target ?? PLACES.target }];
  });
}

/** New lines stand under whatever is on the sheet, a blank line between, so that nothing of the user's moves. */
function writesFor(grid: Grid, answers: HeaderMapping): readonly CellWrite[] {
  const lines = linesOn(grid);
  let next = lines.some(({ row }) => row === grid.rows.length - 1) ? grid.rows.length : grid.rows.length + 1;
  return [...answers].flatMap(([header, key]): CellWrite[] => {
    const standing = lines.find((line) => normaliseName(line.header) === normaliseName(header));
    if (standing !== undefined) {
      return [{ cell: addressOf(standing.row, standing.target), value: wordOf(key) }];
    }
    const row = next++;
    return [
      { cell: addressOf(row, PLACES.label), value: SETTINGS_LABELS.mapping },
      { cell: addressOf(row, PLACES.header), value: header },
      { cell: addressOf(row, PLACES.target), value: wordOf(key) },
    ];
  });
}

/**
 * Writes the answers on the workbook's 설정. False where it has none yet: the next run makes one, and takes them along.
 * Errors: HostError, PlanUnusable.
 */
export async function keepHeaderAnswers(
  port: WorkbookPort,
  answers: HeaderMapping,
  fallback: Plan,
): Promise<boolean> {
  const reading = await port.read();
  const grid = reading.grids.find(looksLikeSettings);
  if (grid === undefined) return false;
  settingsOf(reading, fallback);
  await port.writeCells(grid.sheet, writesFor(grid, answers));
  return true;
}
