/** What the columns would be if the header were in given rows. */
import type { MoneyUnit } from "../plan/Plan";
import { isContinuation } from "./continuation";
import type { ColumnKey } from "./columns";
import type { HeaderCells } from "./headerCells";
import { meaningOf, type HeaderMapping } from "./headerText";
import { unitDeclared } from "./units";

export interface HeaderColumn {
  readonly column: number;
  /** The levels from top to bottom, joined with a space. */
  readonly header: string;
  readonly key: ColumnKey | null;
  readonly answered: boolean;
  readonly ignored: boolean;
  readonly unit: MoneyUnit | null;
}

export interface HeaderLayout {
  /** 0-based rows, both included. */
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
  /** How many keys exactly one column claims. */
  readonly score: number;
}

export interface HeaderReading {
  readonly cells: HeaderCells;
  readonly year: number;
  readonly answers: HeaderMapping;
}

export function layoutOf(reading: HeaderReading, top: number, bottom: number): HeaderLayout {
  const { cells, year, answers } = reading;
  const columns: HeaderColumn[] = [];
  for (let column = 0; column < cells.columns; column++) {
    const levels = levelsAt(cells, top, bottom, column);
    if (levels.length === 0) continue;
    const said = levels.filter((level) => !isContinuation(level));
    const meaning = meaningOf(said.length > 0 ? said : levels, year, answers);
    const unit = meaning.key === null ? null : unitOf(levels);
    columns.push({ column, header: levels.join(" "), unit, ...meaning });
  }
  const settled = settleAnswers(columns);
  const claims = claimsOf(settled);
  const score = [...claims.values()].filter((claimants) => claimants.length === 1).length;
  return { top, bottom, columns: settled, score };
}

/** The unit that the lowest level with one declares. */
function unitOf(levels: readonly string[]): MoneyUnit | null {
  for (const level of levels.toReversed()) {
    const unit = unitDeclared(level);
    if (unit !== null) return unit;
  }
  return null;
}

/** Which columns claim each key. */
export function claimsOf(columns: readonly HeaderColumn[]): ReadonlyMap<ColumnKey, readonly HeaderColumn[]> {
  const claims = new Map<ColumnKey, HeaderColumn[]>();
  for (const column of columns) {
    if (column.key === null) continue;
    const others = claims.get(column.key);
    if (others === undefined) claims.set(column.key, [column]);
    else others.push(column);
  }
  return claims;
}

/** Where the reader has answered which column holds a key, no other column claims it by its wording. */
function settleAnswers(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const answered = new Set(columns.filter((column) => column.answered).map((column) => column.key));
  return columns.map((column) =>
    column.answered || column.key === null || !answered.has(column.key) ? column : { ...column, key: null },
  );
}

function levelsAt(cells: HeaderCells, top: number, bottom: number, column: number): readonly string[] {
  const levels: string[] = [];
  for (let row = top; row <= bottom; row++) {
    const text = row < bottom ? parentAt(cells, row, bottom, column) : cells.textAt(row, column);
    if (text !== "" && levels.at(-1) !== text) levels.push(text);
  }
  return levels;
}

/**
 * The text above a column: its own cell, a merged one, or the text to the left that stands over several sub-headers
 * without being merged.
 */
export function parentAt(cells: HeaderCells, row: number, bottom: number, column: number): string {
  const own = cells.textAt(row, column);
  if (own !== "") return own;
  if (cells.mergeAt(row, column) !== null || cells.textAt(bottom, column) === "") return "";
  for (let left = column - 1; left >= 0; left--) {
    if (cells.textAt(bottom, left) === "" || cells.mergeAt(row, left) !== null) return "";
    const text = cells.textAt(row, left);
    if (text !== "") return text;
  }
  return "";
}
