import type { EngineWorker } from "./workerEngine";

export function startWorker(): EngineWorker {
  return new Worker(new URL("../engine.worker.ts", import.meta.url));
}
