/** Cells of a sheet, 1-based and inclusive; whole rows and columns reach to the sheet's ends. */
export interface CellRange {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** 1-based. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

export function isInRows({ row }: CellAt, { fromRow, toRow }: CellRange): boolean {
  return row >= fromRow && row <= toRow;
}

export function isIn(at: CellAt, range: CellRange): boolean {
  return isInRows(at, range) && at.column >= range.fromColumn && at.column <= range.toColumn;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

interface End {
  readonly row: number | null;
  readonly column: number | null;
}

function endOf(text: string): End | null {
  const match = /^\$?([A-Z]*)\$?(\d*)$/.exec(text);
  if (match === null) return null;
  const [, letters = "", digits = ""] = match;
  if (letters === "" && digits === "") return null;
  return {
    row: digits === "" ? null : Number(digits),
    column: letters === "" ? null : columnNumber(letters),
  };
}

/** Reads `D7`, `A3:C9`, `5:7`, `C:D`, several of them with commas, with or without a sheet name. */
export function rangesOf(address: string): readonly CellRange[] {
  return address.split(",").flatMap((part) => {
    const [first = "", second = first] = part.slice(part.lastIndexOf("!") + 1).split(":");
    const [from, to] = [endOf(first), endOf(second)];
    if (from === null || to === null) return [];
    return {
      fromRow: from.row ?? 1,
      toRow: to.row ?? LAST_ROW,
      fromColumn: from.column ?? 1,
      toColumn: to.column ?? LAST_COLUMN,
    };
  });
}
