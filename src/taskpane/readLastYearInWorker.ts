import type { LastYear } from "../submission/lastYear";
import type { Refusal } from "../submission/Refusal";
import type { LastYearRequest, LastYearEvent } from "./readMessages";

/** Reads last year's summary in a worker of its own; null for a workbook that is none. Cancelling ends it at once. */
export function readLastYearInWorker(file: File, signal: AbortSignal): Promise<LastYear | Refusal | null> {
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
    worker.addEventListener("message", ({ data }: MessageEvent<LastYearEvent>) => {
      if (data.kind === "failed") end(() => reject(new Error(data.message)));
      else end(() => resolve(data.outcome));
    });
    const request: LastYearRequest = { lastYear: file };
    worker.postMessage(request);
  });
}
