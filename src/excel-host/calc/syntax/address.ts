/** A1 notation. Rows and columns are 0-based numbers. */

export const ROW_LIMIT = 1_048_576;
export const COLUMN_LIMIT = 16_384;

/** `A` → 0, `XFD` → 16383. Letters only; no limit is checked. */
export function columnFromLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}

export function lettersOfColumn(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

const needsNoQuotes = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const looksLikeCell = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]?\d*|[Cc]\d*)$/;

/** A sheet name as it must stand before `!`. */
export function quoteSheetName(name: string): string {
  return needsNoQuotes.test(name) && !looksLikeCell.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
