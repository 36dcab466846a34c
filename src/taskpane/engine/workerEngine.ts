import type { Engine } from "./Engine";
import { handOver } from "./heldFiles";
import type { EngineAnswer, EngineRequest, EngineTask } from "./messages";
import { fromPlainError } from "./plainError";

type EngineEvent = Extract<EngineAnswer, { kind: "event" }>["event"];

/** As much of a `Worker` as is used of it. */
export interface EngineWorker {
  onmessage: ((event: MessageEvent<EngineAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(request: EngineRequest): void;
  terminate(): void;
}

interface Waiting {
  onEvent(event: EngineEvent): void;
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

/** One worker for all that is asked; ended when reading is cancelled, and begun anew with the next request. */
class WorkerLine {
  readonly #waiting = new Map<number, Waiting>();
  #worker: EngineWorker | null = null;
  #next = 0;

  constructor(private readonly begin: () => EngineWorker) {}

  start(): EngineWorker {
    if (this.#worker !== null) return this.#worker;
    const worker = this.begin();
    worker.onmessage = ({ data }) => {
      this.#take(data);
    };
    worker.onerror = ({ message }) => {
      this.#end();
      const waiting = [...this.#waiting.values()];
      this.#waiting.clear();
      for (const { reject } of waiting) reject(new Error(message));
    };
    this.#worker = worker;
    return worker;
  }

  ask(
    task: EngineTask,
    signal: AbortSignal,
    onEvent: Waiting["onEvent"] = () => undefined,
  ): Promise<unknown> {
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const id = this.#next++;
      const cancel = (): void => {
        this.#cancel(id, task);
        reject(signal.reason as Error);
      };
      const settled =
        <Value>(settle: (value: Value) => void) =>
        (value: Value): void => {
          signal.removeEventListener("abort", cancel);
          settle(value);
        };
      signal.addEventListener("abort", cancel);
      this.#waiting.set(id, { onEvent, resolve: settled(resolve), reject: settled(reject) });
      this.start().postMessage({ id, task });
    });
  }

  /** Reading ends at once, in the middle of a file too; where others wait for the same worker, with the file at hand. */
  #cancel(id: number, task: EngineTask): void {
    const readsFiles = "file" in task || "files" in task;
    this.#waiting.delete(id);
    if (readsFiles && this.#waiting.size === 0) this.#end();
    else this.#worker?.postMessage({ cancel: id });
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  #take(answer: EngineAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    if (answer.kind === "event") {
      waiting?.onEvent(answer.event);
      return;
    }
    this.#waiting.delete(answer.id);
    if (answer.kind === "done") waiting?.resolve(answer.result);
    else waiting?.reject(fromPlainError(answer.error));
  }
}

/** The engine in a worker, off the thread that draws the pane. @param begin makes a worker that runs `serveEngine` */
export function createWorkerEngine(begin: () => EngineWorker): Engine {
  const line = new WorkerLine(begin);
  // The worker answers each task with what the engine there returns for it (`serveEngine`).
  const ask = line.ask.bind(line) as <Result>(...asked: Parameters<WorkerLine["ask"]>) => Promise<Result>;

  return {
    warm() {
      line.start();
    },
    readFiles: (files, { plan, mapping }, onEvent, signal) =>
      ask({ kind: "readFiles", files, plan, mapping }, signal, onEvent),
    readLastYear: (file, signal) => ask({ kind: "readLastYear", file }, signal),
    readReviewCopy: (file, signal) => ask({ kind: "readReviewCopy", file }, signal),
    preview: (reading, input, signal) => ask({ kind: "preview", reading, input: handOver(input) }, signal),
    prepare: (reading, input, signal) => ask({ kind: "prepare", reading, input: handOver(input) }, signal),
  };
}
