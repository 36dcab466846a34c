/**
 * Writes assets/samples/2022: `clean` (every form as it should be) and `as-submitted` (as files really arrive). Run
 * again, it writes the same bytes. The one old .xls is kept as it is: no library of ours writes that format.
 */
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundledPlan } from "../plan/bundledPlan";
import { writeXlsx } from "../xlsx/writeXlsx";
import { asSubmittedBooks, OLD_FILE } from "./samples/asSubmitted/books";
import { cleanBooks } from "./samples/cleanBooks";
import type { SampleBook } from "./samples/SampleBook";

const SAMPLES = join(import.meta.dirname, "../../assets/samples/2022");

async function writeSet(name: string, books: readonly SampleBook[], keep: readonly string[]): Promise<void> {
  const folder = join(SAMPLES, name);
  await mkdir(folder, { recursive: true });
  const wanted = new Set([...keep, ...books.map((book) => book.file)]);
  const stale = (await readdir(folder)).filter((file) => !wanted.has(file.normalize("NFC")));
  await Promise.all(stale.map((file) => rm(join(folder, file))));
  for (const { file, sheets } of books) {
    await writeFile(join(folder, file), await writeXlsx(sheets));
  }
  console.log(`${folder}: ${books.length} files`);
}

async function main(): Promise<void> {
  const plan = bundledPlan();
  await writeSet("clean", cleanBooks(plan), []);
  await writeSet("as-submitted", asSubmittedBooks(plan), [OLD_FILE.file]);
}

await main();
