import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isRefused, receive, type ReceivedFile } from "../../src/actions/receive";
import { bundledPlan } from "../../src/plan/bundledPlan";
import type { Refusal } from "../../src/submission/Refusal";
import { isRefusal, readSourceBook } from "../../src/xlsx/readSourceBook";

export interface ReceivedSamples {
  readonly files: readonly ReceivedFile[];
  readonly refused: readonly Refusal[];
}

/** The files of a sample set as the coordinator's drop zone would hand them over. */
export async function receivedSamples(set: "clean" | "as-submitted"): Promise<ReceivedSamples> {
  const folder = join("assets/samples/2022", set);
  const files: ReceivedFile[] = [];
  const refused: Refusal[] = [];
  for (const name of readdirSync(folder).sort()) {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const book = await readSourceBook({ name, bytes, modified: "2023-01-20T00:00:00.000Z" });
    const outcome = isRefusal(book) ? book : receive(book, bundledPlan());
    if (isRefused(outcome)) refused.push(outcome);
    else files.push(outcome);
  }
  return { files, refused };
}
