import type { CellArea } from "../../submission/Grid";

/** The 0-based column of `D7` in bytes, or -1. The row is not looked at. */
export function columnOf(bytes: Uint8Array, start: number, end: number): number {
  let column = 0;
  let at = start;
  for (; at < end; at++) {
    const letter = (bytes[at] ?? 0) & 0xdf;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
    if (column > 0xffffff) return -1;
  }
  return at === start || at === end ? -1 : column - 1;
}

/** The 0-based row of `D7` in bytes, or -1. */
export function rowOf(bytes: Uint8Array, start: number, end: number): number {
  let row = 0;
  let seen = false;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) {
      if (seen) return -1;
      continue;
    }
    seen = true;
    row = row * 10 + digit;
    if (row > 0xffffff) return -1;
  }
  return row - 1;
}

/** `B2:D7` or `B2` as an area, or null when it is neither. */
export function parseArea(reference: string): CellArea | null {
  const match = /^\s*\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?\s*$/.exec(reference);
  if (match === null) return null;
  const [, firstLetters = "", firstRow = "", secondLetters = firstLetters, secondRow = firstRow] = match;
  const columns = [columnNumber(firstLetters), columnNumber(secondLetters)];
  const rows = [Number(firstRow) - 1, Number(secondRow) - 1];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return area.top < 0 ? null : area;
}

/** `A → 0`, `AA → 26`. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
