/** The engine off the UI thread: reads dropped files, and judges what was read. Composition root of the worker. */
import { readSourceBook } from "../xlsx/readSourceBook";
import { createEngine } from "./engine/createEngine";
import type { EngineRequest } from "./engine/messages";
import { serveEngine } from "./engine/serveEngine";

const engine = createEngine(async (file) => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return readSourceBook({ name: file.name, bytes, modified: new Date(file.lastModified).toISOString() });
});
const take = serveEngine(engine, (answer) => {
  self.postMessage(answer);
});

self.addEventListener("message", ({ data }: MessageEvent<EngineRequest>) => {
  take(data);
});
