import type { ReadingSettings } from "../actions/settingsOf";
import type { ReadEvent } from "./consolidate/ConsolidateServices";
import type { ReadRequest, WorkerEvent } from "./readMessages";

/** Starts a worker for these files; cancelling ends it at once, in the middle of a file too. */
export function readFilesInWorker(
  files: readonly File[],
  { plan, mapping }: ReadingSettings,
  onEvent: (event: ReadEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker(new URL("./readFiles.worker.ts", import.meta.url));
    const end = (settle: () => void): void => {
      worker.terminate();
      signal.removeEventListener("abort", cancel);
      settle();
    };
    const cancel = (): void => {
      end(() => reject(signal.reason as Error));
    };
    signal.addEventListener("abort", cancel);
    worker.addEventListener("error", (event) => {
      end(() => reject(new Error(event.message)));
    });
    worker.addEventListener("message", ({ data }: MessageEvent<WorkerEvent>) => {
      if (data.kind === "finished") end(resolve);
      else if (data.kind === "failed") end(() => reject(new Error(data.message)));
      else onEvent(data);
    });
    const request: ReadRequest = { files, plan, mapping };
    worker.postMessage(request);
  });
}
