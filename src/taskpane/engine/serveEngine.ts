import type { Engine } from "./Engine";
import type { EngineAnswer, EngineRequest, EngineTask } from "./messages";
import { toPlainError } from "./plainError";

/** In the worker: answers what is asked of the engine there. Returns who takes the requests. */
export function serveEngine(
  engine: Engine,
  tell: (answer: EngineAnswer) => void,
): (request: EngineRequest) => void {
  const running = new Map<number, AbortController>();

  const carryOut = (id: number, task: EngineTask, signal: AbortSignal): Promise<unknown> => {
    switch (task.kind) {
      case "readFiles":
        return engine.readFiles(
          task.files,
          { plan: task.plan, mapping: task.mapping },
          (event) => tell({ id, kind: "event", event }),
          signal,
        );
      case "readLastYear":
        return engine.readLastYear(task.file, signal);
      case "readReviewCopy":
        return engine.readReviewCopy(task.file, signal);
      case "preview":
        return engine.preview(task.reading, task.input, signal);
      case "prepare":
        return engine.prepare(task.reading, task.input, signal);
    }
  };

  return (request) => {
    if ("cancel" in request) {
      running.get(request.cancel)?.abort();
      return;
    }
    const { id, task } = request;
    const controller = new AbortController();
    running.set(id, controller);
    carryOut(id, task, controller.signal)
      .then((result) => tell({ id, kind: "done", result }))
      .catch((error: unknown) => tell({ id, kind: "failed", error: toPlainError(error) }))
      .finally(() => running.delete(id));
  };
}
