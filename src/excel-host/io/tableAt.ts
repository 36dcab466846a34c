import { containsCell, type Sheet } from "../document";

/** Name of the table around a cell. */
export function tableNameAt({ state }: Sheet, row: number, column: number): string | null {
  return state.tables.find(({ area }) => containsCell(area, row, column))?.name ?? null;
}
