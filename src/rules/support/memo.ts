/** Answers that several rules ask for, worked out once. */
import type { SubmissionRow } from "../../submission/SubmissionSheet";
import type { SheetContext } from "../Rule";

/** Works something out once per key and forgets it with the key, so that no run sees another run's results. */
export function oncePer<Key extends object, Result>(build: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.result;
    const result = build(key);
    known.set(key, { result });
    return result;
  };
}

/** Remembers the last answer: for work on texts that several rules ask for in turn. */
export function lastOf<Result>(work: (text: string) => Result): (text: string) => Result {
  let last: { readonly text: string; readonly result: Result } | null = null;
  return (text) => {
    if (last?.text === text) return last.result;
    const result = work(text);
    last = { text, result };
    return result;
  };
}

/** As many texts as a row has. */
const FEW = 4;

/** The same for the texts of a row, which some rules take one after the other. */
export function lastFewOf<Result>(work: (text: string) => Result): (text: string) => Result {
  const known: { readonly text: string; readonly result: Result }[] = [];
  let last: { readonly text: string; readonly result: Result } | null = null;
  let next = 0;
  return (text) => {
    if (last?.text === text) return last.result;
    last = known.find((one) => one.text === text) ?? null;
    if (last !== null) return last.result;
    last = { text, result: work(text) };
    known[next] = last;
    next = (next + 1) % FEW;
    return last.result;
  };
}

/** Works something out once for each row of a sheet. */
export function onceARow<Result>(
  work: (row: SubmissionRow, context: SheetContext) => Result,
): (row: SubmissionRow, context: SheetContext) => Result {
  /** By place of the row in the sheet. */
  const resultsIn = oncePer<SheetContext, (Result | undefined)[]>(() => []);
  return (row, context) => {
    const at = placeIn(context, row);
    if (at < 0) return work(row, context);
    const results = resultsIn(context);
    const found = results[at];
    if (found !== undefined) return found;
    const result = work(row, context);
    results[at] = result;
    return result;
  };
}

/** Place of the row last asked about: the next question is about it or the one behind it. */
let lastPlace = 0;

/** Where a row stands among those of its sheet; -1 for a row of another one. */
export function placeIn({ sheet }: SheetContext, row: SubmissionRow): number {
  const place = placeOf(row, sheet.rows, lastPlace);
  if (place >= 0) lastPlace = place;
  return place;
}

/** Rows stand in the order of their numbers. */
function placeOf(row: SubmissionRow, rows: readonly SubmissionRow[], guess: number): number {
  if (rows[guess] === row) return guess;
  if (rows[guess + 1] === row) return guess + 1;
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? 0) < row.row) low = middle + 1;
    else high = middle;
  }
  return rows[low] === row ? low : -1;
}
