import type { ReadingSettings } from "../actions/settingsOf";
import type { ReadEvent } from "./consolidate/ConsolidateServices";
import { readerTask } from "./readerTask";
import type { ReadRequest } from "./readMessages";

/** Starts a worker for these files; cancelling ends it at once, in the middle of a file too. */
export async function readFilesInWorker(
  files: readonly File[],
  { plan, mapping }: ReadingSettings,
  onEvent: (event: ReadEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  const request: ReadRequest = { files, plan, mapping };
  await readerTask<ReadEvent | { readonly kind: "finished" }, null>(request, signal, (event, done) => {
    if (event.kind === "finished") done(null);
    else onEvent(event);
  });
}
