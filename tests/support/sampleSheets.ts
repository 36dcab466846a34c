/** The sample sets of 2022 as files: read the way any workbook is. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundledPlan } from "../../src/plan/bundledPlan";
import { readBook } from "../../src/submission/readBook";
import type { SubmissionSheet } from "../../src/submission/SubmissionSheet";
import { isRefusal, readSourceBook } from "../../src/xlsx/readSourceBook";

/** Every submission sheet of a set; files that are refused are left out. */
export async function sampleSheets(set: "clean" | "as-submitted"): Promise<SubmissionSheet[]> {
  const folder = join("assets/samples/2022", set);
  const sheets: SubmissionSheet[] = [];
  for (const file of readdirSync(folder).sort()) {
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    const book = await readSourceBook({ name: file.normalize("NFC"), bytes, modified: null });
    if (!isRefusal(book)) sheets.push(...readBook(book, bundledPlan()).sheets);
  }
  return sheets;
}
