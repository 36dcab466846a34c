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
export function lastFewOf(work: (text: string) => number): (text: string) => number {
  const texts: string[] = [];
  const results = new Float64Array(FEW);
  let next = 0;
  return (text) => {
    for (let index = 0; index < texts.length; index += 1) {
      if (texts[index] === text) return results[index] ?? 0;
    }
    const result = work(text);
    texts[next] = text;
    results[next] = result;
    next = (next + 1) % FEW;
    return result;
  };
}

/** Remembers the answer about the last row of each sheet: the rules take one row after the other. */
export function lastRowOf<Result>(
  work: (row: SubmissionRow, context: SheetContext) => Result,
): (row: SubmissionRow, context: SheetContext) => Result {
  const lastIn = oncePer<SheetContext, { known: { row: SubmissionRow; result: Result } | null }>(() => ({
    known: null,
  }));
  return (row, context) => {
    const last = lastIn(context);
    if (last.known?.row === row) return last.known.result;
    const result = work(row, context);
    last.known = { row, result };
    return result;
  };
}
