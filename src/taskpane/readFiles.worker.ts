/** Reads dropped files off the UI thread: bytes → grids → submissions, one file after the other. */
import { isRefused, receive } from "../actions/receive";
import { isRefusal, readSourceBook } from "../xlsx/readSourceBook";
import type { ReadRequest, WorkerEvent } from "./readMessages";

function tell(event: WorkerEvent): void {
  self.postMessage(event);
}

async function readAll({ files, plan }: ReadRequest): Promise<void> {
  for (const [index, file] of files.entries()) {
    tell({ kind: "started", index });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const modified = new Date(file.lastModified).toISOString();
    const book = await readSourceBook({ name: file.name, bytes, modified });
    const outcome = isRefusal(book) ? book : receive(book, plan);
    tell(
      isRefused(outcome)
        ? { kind: "refused", index, refusal: outcome }
        : { kind: "read", index, result: outcome },
    );
  }
  tell({ kind: "finished" });
}

self.addEventListener("message", (event: MessageEvent<ReadRequest>) => {
  readAll(event.data).catch((error: unknown) => {
    tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  });
});
