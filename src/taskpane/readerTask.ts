/** What a reader answered; `failed` when the reader itself broke. */
type Answer<Event> = Event | { readonly kind: "failed"; readonly message: string };

/**
 * One request to a reader of its own. `onEvent` is told of every answer and ends the task with `done`; cancelling ends
 * the worker at once, in the middle of a file too.
 */
export function readerTask<Event extends { readonly kind: string }, Result>(
  request: object,
  signal: AbortSignal,
  onEvent: (event: Event, done: (result: Result) => void) => void,
): Promise<Result> {
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
    const done = (result: Result): void => {
      end(() => resolve(result));
    };
    signal.addEventListener("abort", cancel);
    worker.addEventListener("error", (event) => {
      end(() => reject(new Error(event.message)));
    });
    worker.addEventListener("message", ({ data }: MessageEvent<Answer<Event>>) => {
      if (isFailure(data)) end(() => reject(new Error(data.message)));
      else onEvent(data, done);
    });
    worker.postMessage(request);
  });
}

function isFailure(answer: {
  readonly kind: string;
}): answer is { readonly kind: "failed"; readonly message: string } {
  return answer.kind === "failed";
}
