import type { LastYear } from "../submission/lastYear";
import type { Refusal } from "../submission/Refusal";
import { readerTask } from "./readerTask";
import type { LastYearAnswer, LastYearRequest } from "./readMessages";

/** Reads last year's summary in a worker of its own; null for a workbook that is none. Cancelling ends it at once. */
export function readLastYearInWorker(file: File, signal: AbortSignal): Promise<LastYear | Refusal | null> {
  const request: LastYearRequest = { lastYear: file };
  return readerTask<LastYearAnswer, LastYear | Refusal | null>(request, signal, ({ outcome }, done) => {
    done(outcome);
  });
}
