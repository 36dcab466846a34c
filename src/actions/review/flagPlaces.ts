import type { Flag } from "../../review/Flag";
import { collectedCell, flagRows } from "../../sheets/flagPlaces";
import { SHEET } from "../../sheets/names";
import type { CellPlace, WorkbookPort } from "../../workbook/WorkbookPort";
import { OPEN_WORKBOOK } from "../openSubmissions";

/** Where a flag's row stands on 취합원본 now; null when it is not there. Errors: HostError. */
export async function collectedPlace(port: WorkbookPort, flag: Flag): Promise<CellPlace | null> {
  const { grids } = await port.readFront({ also: [SHEET.collected], settings: [] });
  const grid = grids.find(({ sheet }) => sheet === SHEET.collected);
  const cell = grid === undefined ? null : collectedCell(grid, flag);
  return cell === null ? null : { sheet: SHEET.collected, cell };
}

/** The cell the department filled in, where that is a sheet of this workbook; null for a file that was dropped in. */
export function sourcePlace({ source }: Flag): CellPlace | null {
  return source.file === OPEN_WORKBOOK && source.cell !== null
    ? { sheet: source.sheet, cell: source.cell }
    : null;
}

export interface FlagsOnSheet {
  readonly sheet: string;
  /** From the row the user stands on down to the end and on from the top, with a cell of each flag's row. */
  readonly flags: readonly { readonly key: string; readonly cell: string; readonly here: boolean }[];
}

/** The flags in the order of the sheet in front, from the active cell on; none on a sheet that holds no flags. */
export async function flagsFromActiveCell(port: WorkbookPort, flags: readonly Flag[]): Promise<FlagsOnSheet> {
  const { grids, activeSheet, activeCell } = await port.readFront({ also: [], settings: [] });
  const grid = grids.find(({ sheet }) => sheet === activeSheet);
  const rows = grid === undefined ? [] : flagRows(grid, flags, OPEN_WORKBOOK);
  const [, column = "A", number = "1"] = /^([A-Z]+)(\d+)/u.exec(activeCell) ?? [];
  const active = Number(number) - 1;
  const from = [...rows.filter(({ row }) => row >= active), ...rows.filter(({ row }) => row < active)];
  return {
    sheet: activeSheet,
    flags: from.flatMap(({ row, keys }) =>
      keys.map((key) => ({ key, cell: `${column}${row + 1}`, here: row === active })),
    ),
  };
}
