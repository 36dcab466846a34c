/** A short mark of what a department reported, so that a decision knows when it was made on other data. */
import type { CellView, CountedRow } from "../rollup/Collected";
import type { ProjectRecord } from "../rollup/ProjectRecord";
import { COLUMN_KEYS, type ColumnKey } from "../submission/columns";

/** What the register says, and what is calculated from the rest, is no statement of the department. */
const NOT_REPORTED: readonly ColumnKey[] = [
  "id",
  "area",
  "task",
  "project",
  "department",
  "executionRate",
  "achievementRate",
];
/** What a department states of its own accord, in form order. */
export const REPORTED: readonly ColumnKey[] = COLUMN_KEYS.filter((key) => !NOT_REPORTED.includes(key));

/**
 * Equal for equal meaning: amounts in whatever unit, text with whatever white space, rows in whatever order, from
 * whatever file.
 */
export function fingerprintOf({ rows }: ProjectRecord): string {
  return hash(rows.map(rowText).toSorted().join("\n"));
}

function rowText(row: CountedRow): string {
  return JSON.stringify([row.department, ...REPORTED.map((key) => contentOf(row.fields[key]))]);
}

/** Whether two cells say the same, whatever the white space and the unit of an amount; null is a cell not there. */
export function isSameContent(one: CellView | null, other: CellView | null): boolean {
  return contentOf(one) === contentOf(other);
}

function contentOf(cell: CellView | null): string | number | null {
  if (cell === null) return null;
  if (typeof cell.value === "number") return cell.value;
  const text = plain(cell.value ?? cell.raw);
  return text === "" ? null : text;
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, " ").trim();
}

const PRIME = 0x01000193;
const SEEDS = [0x811c9dc5, 0x2f0b4c47] as const;

/** FNV-1a over code units, twice with different seeds: 16 hexadecimal digits. A mark, not a safeguard. */
function hash(text: string): string {
  return SEEDS.map((seed) => {
    let state: number = seed;
    for (let index = 0; index < text.length; index++) {
      state = Math.imul(state ^ text.charCodeAt(index), PRIME);
    }
    return (state >>> 0).toString(16).padStart(8, "0");
  }).join("");
}
