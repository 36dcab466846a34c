/** Passages of a cell's text, for messages and fixes. */
import type { SubmissionRow } from "../../../submission/SubmissionSheet";
import type { Fix, Hit } from "../../Rule";
import { NONE } from "../../support/hits";

const TEXT_COLUMNS = ["results", "shortfallReason", "nextPlan", "note"] as const;
export type TextColumn = (typeof TEXT_COLUMNS)[number];

/** The text as typed, or null where the column holds none. */
export function textOf(row: SubmissionRow, column: TextColumn): string | null {
  const { value, raw } = row[column];
  return value === null || raw === "" ? null : raw;
}

/** Hits of one kind of slip in all the texts of a row. */
export function hitsInTexts<Slip>(
  row: SubmissionRow,
  slipsIn: (text: string) => readonly Slip[],
  hitOf: (row: SubmissionRow, column: TextColumn, text: string, slip: Slip) => Hit,
): readonly Hit[] {
  let hits: Hit[] | null = null;
  for (const column of TEXT_COLUMNS) {
    const text = textOf(row, column);
    if (text === null) continue;
    const slips = slipsIn(text);
    if (slips.length === 0) continue;
    for (const slip of slips) (hits ??= []).push(hitOf(row, column, text, slip));
  }
  return hits ?? NONE;
}

const LONGEST = 60;
const CONTEXT = 8;

/** The passage on one line, shortened in the middle when it is long. */
export function excerptOf(text: string, start: number, end: number): string {
  const passage = text.slice(start, end).replace(/\s+/gu, " ").trim();
  return passage.length <= LONGEST ? passage : `${passage.slice(0, LONGEST - 21)}…${passage.slice(-20)}`;
}

/** Where the passage around a mark begins and ends: a few characters, whole words, one line. */
export function around(
  text: string,
  at: number,
  length = 1,
): { readonly start: number; readonly end: number } {
  let start = at;
  while (start > 0 && at - start < CONTEXT * 2 && !isBreak(text, start - 1, at - start)) start -= 1;
  let end = at + length;
  while (end < text.length && end - at < CONTEXT * 2 && !isBreak(text, end, end - at - length)) end += 1;
  return { start, end };
}

function isBreak(text: string, place: number, distance: number): boolean {
  const char = text.charAt(place);
  return char === "\n" || (distance >= CONTEXT && /\s/u.test(char));
}

/** The text with one passage replaced. */
export function replaced(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** A suggestion for the whole cell. A formula's result is not ours to write over. */
export function askFix(row: SubmissionRow, column: TextColumn, after: string): Fix | null {
  const { raw, formula } = row[column];
  return formula === null ? { kind: "ask", before: raw, after } : null;
}
