export interface Run<Value> {
  readonly first: number;
  readonly last: number;
  readonly value: Value;
}

/** Neighbours that are given the same, as one run: each is a call less. Of two values for one place the later stays. */
export function runsOf<Value>(places: Iterable<readonly [at: number, value: Value]>): readonly Run<Value>[] {
  const runs: Run<Value>[] = [];
  for (const [at, value] of [...places].sort(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run.last + 1 === at && run.value === value) {
      runs[runs.length - 1] = { ...run, last: at };
    } else runs.push({ first: at, last: at, value });
  }
  return runs;
}
