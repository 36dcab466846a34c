/** A short mark of what a department reported, so that a decision knows when it was made on other data. */
import type { CountedRow } from "../rollup/Collected";
import type { ProjectRecord } from "../rollup/ProjectRecord";
import { COLUMN_KEYS, type ColumnKey } from "../submission/columns";
import type { Field } from "../submission/SubmissionSheet";

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
const REPORTED = COLUMN_KEYS.filter((key) => !NOT_REPORTED.includes(key));

/**
 * Equal for equal meaning: amounts in whatever unit, text with whatever white space, rows in whatever order, from
 * whatever file.
 */
export function fingerprintOf({ rows }: ProjectRecord): string {
  return hash(rows.map(rowText).toSorted().join("\n"));
}

function rowText(row: CountedRow): string {
  return JSON.stringify([row.department, ...REPORTED.map((key) => fieldText(row.fields[key]))]);
}

function fieldText(field: Field<string> | Field<number>): string | number | null {
  if (typeof field.value === "number") return field.value;
  const text = plain(field.value ?? field.raw);
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
