/** Finding the header row: best match in the first 20 rows, two-level headers joined, a tie never guessed. */
import type { Grid } from "./Grid";
import { isContinuationRow } from "./continuation";
import { headerCells, type HeaderCells } from "./headerCells";
import { layoutOf, parentAt, type HeaderLayout, type HeaderReading } from "./headerLayout";
import { normaliseMapping, type HeaderMapping } from "./headerText";
import { unitDeclared } from "./units";

/** Fewer known columns than this is no header but a line that happens to use such words. */
const FEWEST_COLUMNS = 3;
const MOST_LEVELS = 3;

export type HeaderSearch =
  | { readonly kind: "found"; readonly layout: HeaderLayout }
  /** Several rows serve equally well; 0-based. */
  | { readonly kind: "tie"; readonly layouts: readonly HeaderLayout[] }
  | { readonly kind: "none" };

export function findHeader(grid: Grid, year: number, mapping: HeaderMapping): HeaderSearch {
  const cells = headerCells(grid);
  const reading: HeaderReading = { cells, year, answers: normaliseMapping(mapping) };
  const candidates = bestPerRow(reading);
  const score = Math.max(0, ...candidates.map((candidate) => candidate.score));
  if (score < FEWEST_COLUMNS) return { kind: "none" };
  const [first, ...others] = candidates.filter((candidate) => candidate.score === score);
  if (first === undefined) return { kind: "none" };
  const rivals = others.filter((other) => other.top > first.bottom && !sameColumns(first, other));
  return rivals.length > 0
    ? { kind: "tie", layouts: [first, ...rivals] }
    : { kind: "found", layout: withContinuation(reading, first) };
}

function bestPerRow(reading: HeaderReading): readonly HeaderLayout[] {
  const found: HeaderLayout[] = [];
  for (let bottom = 0; bottom < reading.cells.rows; bottom++) {
    if (goesOnBelow(reading.cells, bottom)) continue;
    let best = layoutOf(reading, bottom, bottom);
    for (let top = bottom - 1; top >= 0 && top > bottom - MOST_LEVELS; top--) {
      const taller = layoutOf(reading, top, bottom);
      if (isBetter(reading.cells, taller, best)) best = taller;
    }
    if (best.score > 0) found.push(best);
  }
  return found;
}

/** What a label beside the table can add by accident; only more than that makes a line without links a header. */
const ACCIDENTAL = 1;

function isBetter(cells: HeaderCells, taller: HeaderLayout, best: HeaderLayout): boolean {
  if (isBound(cells, taller)) return taller.score >= best.score;
  if (taller.score > best.score + ACCIDENTAL) return true;
  return taller.score >= best.score && isGrouped(cells, taller) && readsOtherwise(taller, best);
}

/** True when the line above makes another column of the same cell: 예산 under 전년도 is last year's. */
function readsOtherwise(taller: HeaderLayout, best: HeaderLayout): boolean {
  const keys = new Map(best.columns.map(({ column, key }) => [column, key]));
  return taller.columns.some(({ column, key }) => keys.has(column) && keys.get(column) !== key);
}

/** True when cells merged downwards bind the lines, and nothing in the last of them stands alone. */
function isBound(cells: HeaderCells, { top, bottom }: HeaderLayout): boolean {
  for (let row = top; row < bottom; row++) {
    if (!reachesDown(cells, row)) return false;
    for (let column = 0; column < cells.columns; column++) {
      if (cells.textAt(bottom, column) !== "" && parentAt(cells, row, bottom, column) === "") return false;
    }
  }
  return true;
}

/** True when a header cell of the row is merged with the one below it. */
function reachesDown({ columns, mergeAt, textAt }: HeaderCells, row: number): boolean {
  for (let column = 0; column < columns; column++) {
    const area = mergeAt(row, column);
    if (area !== null && area.bottom > row && textAt(row, column) !== "") return true;
  }
  return false;
}

/** A header cell merged downwards: the header's last row is further down. */
function goesOnBelow({ columns, mergeAt, textAt }: HeaderCells, row: number): boolean {
  for (let column = 0; column < columns; column++) {
    const area = mergeAt(row, column);
    if (
      area !== null &&
      area.bottom > row &&
      area.bottom - area.top < MOST_LEVELS &&
      textAt(row, column) !== ""
    ) {
      return true;
    }
  }
  return false;
}

/** True when in each upper line a merged cell stands over several sub-headers. */
function isGrouped(cells: HeaderCells, { top, bottom }: HeaderLayout): boolean {
  for (let row = top; row < bottom; row++) {
    if (!hasGroup(cells, row, bottom)) return false;
  }
  return true;
}

function hasGroup(cells: HeaderCells, row: number, bottom: number): boolean {
  for (let column = 0; column < cells.columns; column++) {
    const area = cells.mergeAt(row, column);
    if (area === null || area.right === area.left || parentAt(cells, row, bottom, column) === "") continue;
    const under = new Set<string>();
    for (let child = area.left; child <= area.right; child++) under.add(cells.textAt(bottom, child));
    under.delete("");
    if (under.size > 1) return true;
  }
  return false;
}

function sameColumns(a: HeaderLayout, b: HeaderLayout): boolean {
  const keys = ({ columns }: HeaderLayout): string =>
    columns
      .filter(({ key }) => key !== null)
      .map(({ column, key }) => `${column}:${key}`)
      .join();
  return keys(a) === keys(b);
}

/** Takes rows of units, letters or column numbers right under the header into it. */
function withContinuation({ cells }: HeaderReading, layout: HeaderLayout): HeaderLayout {
  let { bottom, columns } = layout;
  for (let row = bottom + 1; row < cells.rows; row++) {
    const texts = columns.map(({ column }) => cells.textAt(row, column));
    if (!isContinuationRow(texts)) break;
    columns = columns.map((column, index) => ({
      ...column,
      unit: unitDeclared(texts[index] ?? "") ?? column.unit,
    }));
    bottom = row;
  }
  return { ...layout, bottom, columns };
}
