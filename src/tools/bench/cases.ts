import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { unzipSync } from "fflate";
import { readXlsx as readWithHucre } from "hucre";
import { decide } from "../../actions/review/decide";
import { run } from "../../cli/run";
import { checkSheet } from "../../findings/checkSheet";
import { readBook } from "../../submission/readBook";
import { readXlsx } from "../../xlsx/readXlsx";
import { longReview } from "./longReview";
import { bookOf, gridOfMany, planOfMany } from "./manyProjects";

/** What a case is given: a file made for the run, a number of rows or rounds, a folder to write in. */
export interface CaseInput {
  readonly file: string;
  readonly count: number;
  readonly folder: string;
}

type Measured = () => Promise<unknown>;

/** Prepares a case and returns what is measured. */
type Case = (input: CaseInput) => Measured | Promise<Measured>;

const CLEAN = "assets/samples/2022/clean";
const samples = (): string[] => readdirSync(CLEAN).map((name) => join(CLEAN, name));
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));
const silent = { result: () => undefined, progress: () => undefined };

async function consolidate(...argv: string[]): Promise<void> {
  const exit = await run(["consolidate", ...argv, "--json"], silent);
  if (exit === 2) throw new Error("the samples could not be consolidated");
}

/** @param faultyEvery one row in so many has something wrong with it */
function checkMany(count: number, faultyEvery?: number): () => Promise<unknown> {
  const plan = planOfMany(count);
  const { sheets } = readBook(bookOf(gridOfMany(count, faultyEvery)), plan);
  const found = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  if (found !== count) throw new Error(`${found} rows were read instead of ${count}`);
  return () => Promise.resolve(sheets.map((sheet) => checkSheet(sheet, plan)));
}

export const CASES = {
  "read-ours": ({ file }) => {
    const bytes = bytesOf(file);
    return () => readXlsx(bytes);
  },
  "read-hucre": ({ file }) => {
    const bytes = bytesOf(file);
    return () => readWithHucre(bytes);
  },
  "read-inflate": ({ file }) => {
    const deflated = Object.values(unzipSync(bytesOf(file))).map((part) => deflateRawSync(part));
    return () => Promise.resolve(deflated.map((part) => inflateRawSync(part)));
  },
  check: ({ count }) => checkMany(count),
  "check-faulty": ({ count }) => checkMany(count, 1),
  "recheck-warm": ({ count }) => {
    const measured = checkMany(count);
    for (let round = 0; round < 20; round++) void measured();
    return measured;
  },
  decide: async ({ count }) => {
    const { book, items } = await longReview(count);
    const middle = Math.floor(count / 2);
    const wishes = items.slice(middle, middle + 1).map(({ flag, decision: before }) => {
      return { key: flag.key, decision: "수용" as const, comment: "", current: flag.fingerprint, before };
    });
    return () => decide(book.port, wishes, { reviewer: "검토자", at: "2023-02-02T09:00:00.000Z" });
  },
  "samples-hucre": () => async () => {
    for (const file of samples()) await readWithHucre(bytesOf(file));
  },
  "samples-consolidate": () => () => consolidate(...samples()),
  "samples-summary":
    ({ folder }) =>
    () =>
      consolidate(...samples(), "--out", join(folder, "summary.xlsx")),
  "governments-apart":
    ({ count }) =>
    async () => {
      for (let round = 0; round < count; round++) await consolidate(...samples());
    },
  "governments-at-once":
    ({ count }) =>
    () =>
      consolidate(...Array.from({ length: count }, () => samples()).flat()),
} satisfies Record<string, Case>;

export type CaseName = keyof typeof CASES;
