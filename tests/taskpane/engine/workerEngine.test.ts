import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CHOICES_SETTING, NO_CHOICES } from "../../../src/actions/choices";
import { RECEIVED_SETTING } from "../../../src/actions/keptFiles";
import type { ReceivedFile } from "../../../src/actions/receive";
import { bundledPlan } from "../../../src/plan/bundledPlan";
import type { ReadEvent } from "../../../src/taskpane/consolidate/ConsolidateServices";
import { createEngine, type ReadBook } from "../../../src/taskpane/engine/createEngine";
import type { EngineRequest } from "../../../src/taskpane/engine/messages";
import type { Engine } from "../../../src/taskpane/engine/Engine";
import { serveEngine } from "../../../src/taskpane/engine/serveEngine";
import { createWorkerEngine, type EngineWorker } from "../../../src/taskpane/engine/workerEngine";
import type { WorkbookReading } from "../../../src/workbook/WorkbookPort";
import { readSourceBook } from "../../../src/xlsx/readSourceBook";

const SETTINGS = { plan: bundledPlan(), mapping: new Map() };
const EMPTY: WorkbookReading = { grids: [], ownSheets: [], activeSheet: "Sheet1", settings: {} };
const signal = new AbortController().signal;
const FILES = ["2022_추진실적_행정국.xlsx", "2022_추진실적_문화본부.xlsx"].map(
  (name) => new File([readFileSync(join("assets/samples/2022/clean", name))], name, { lastModified: 0 }),
);

const fromFile: ReadBook = async (file) =>
  readSourceBook({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()), modified: null });

/** A worker whose messages go through a structured clone, as those of a real one; `ended` counts the terminated. */
function workers(read: ReadBook = fromFile) {
  const counts = { begun: 0, ended: 0, read: 0 };
  const asked: EngineRequest[] = [];
  const begin = (): EngineWorker => {
    counts.begun += 1;
    let open = true;
    const engine = createEngine((file) => {
      counts.read += 1;
      return read(file);
    });
    const take = serveEngine(engine, (answer) => {
      const data = structuredClone(answer);
      setTimeout(() => {
        if (open) worker.onmessage?.({ data } as MessageEvent);
      });
    });
    const worker: EngineWorker = {
      onmessage: null,
      onerror: null,
      // Files are not cloned in Node.
      postMessage: (request) => {
        asked.push(request);
        take("task" in request && "files" in request.task ? request : structuredClone(request));
      },
      terminate: () => {
        open = false;
        counts.ended += 1;
      },
    };
    return worker;
  };
  return { engine: createWorkerEngine(begin), counts, asked };
}

async function readBy(engine: Engine, files: readonly File[] = FILES): Promise<ReceivedFile[]> {
  const received: ReceivedFile[] = [];
  const take = (event: ReadEvent) => {
    if (event.kind === "read") received.push(event.result);
  };
  await engine.readFiles(files, SETTINGS, take, signal);
  return received;
}

const undatedOf = (files: readonly ReceivedFile[]) => ({
  ...{ files, refused: [], includeWorkbook: false, plan: SETTINGS.plan },
  language: "ko" as const,
});
const inputOf = (files: readonly ReceivedFile[]) => ({
  ...undatedOf(files),
  now: "2023-01-20T00:00:00.000Z",
});

async function judgedBy(engine: Engine, files: readonly ReceivedFile[]) {
  const input = inputOf(files);
  return [await engine.preview(EMPTY, undatedOf(files), signal), await engine.prepare(EMPTY, input, signal)];
}

test("a worker tells of each file, previews and prepares what the engine on this thread does", async () => {
  const here = createEngine(fromFile);
  const { engine } = workers();
  const events: string[] = [];
  const note = (event: ReadEvent) => events.push(`${event.kind} ${event.index}`);
  await engine.readFiles(FILES, SETTINGS, note, signal);
  expect(events).toEqual(["started 0", "read 0", "started 1", "read 1"]);
  const files = await readBy(engine);
  expect(files).toEqual(await readBy(here));
  expect(await judgedBy(engine, files)).toEqual(await judgedBy(here, files));
});

test("a run made ready after its preview is the run asked for at once, with the time it was asked for", async () => {
  const { engine } = workers();
  const files = await readBy(engine);
  const atOnce = await createEngine(fromFile).prepare(EMPTY, inputOf(files), signal);
  const edited = {
    ...EMPTY,
    settings: { [CHOICES_SETTING]: JSON.stringify({ ...NO_CHOICES, departments: [] }) },
  };
  const asked = [
    [EMPTY, inputOf(files)],
    [EMPTY, inputOf(files.slice(1))],
    [edited, { ...inputOf(files), language: "en" }],
  ] as const;
  for (const [reading, input] of asked) {
    await engine.preview(EMPTY, undatedOf(files), signal);
    // Long enough for the run to be ready, or nearly so: it must be right in both cases.
    await new Promise((resolve) => setTimeout(resolve, 150));
    const fresh = createEngine(fromFile);
    expect(await engine.prepare(reading, input, signal)).toEqual(await fresh.prepare(reading, input, signal));
  }
  expect(await engine.prepare(EMPTY, inputOf(files), signal)).toEqual(atOnce);
});

test("what the worker has read goes to it by name, without its rows", async () => {
  const { engine, asked } = workers();
  const files = await readBy(engine);
  await judgedBy(engine, files);
  const handed = asked.flatMap((request) =>
    "task" in request && "input" in request.task ? request.task.input.files : [],
  );
  expect(files.map(({ sheets }) => sheets.length)).toEqual([1, 1]);
  expect(handed.map(({ book, sheets }) => [book.file, sheets])).toEqual(
    [...FILES, ...FILES].map(({ name }) => [name, []]),
  );
});

test("a worker begun anew judges the files of the one before it the same, without reading them", async () => {
  const first = workers();
  const files = await readBy(first.engine);
  const second = workers();
  expect(await judgedBy(second.engine, files)).toEqual(await judgedBy(first.engine, files));
  expect(second.counts.read).toBe(0);
});

test("reading ends at once when it is cancelled, in the middle of a file; the next goes on with a new worker", async () => {
  const stuck = new File([], "stuck.xlsx");
  const { engine, counts } = workers((file) =>
    file === stuck ? new Promise(() => undefined) : fromFile(file),
  );
  const controller = new AbortController();
  const reading = engine.readFiles([stuck], SETTINGS, () => controller.abort(), controller.signal);
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  expect(counts).toMatchObject({ begun: 1, ended: 1 });
  expect(await readBy(engine)).toHaveLength(2);
  expect(counts).toMatchObject({ begun: 2, ended: 1 });
});

test("a preview that is dropped leaves the worker and what it has read", async () => {
  const { engine, counts } = workers();
  const files = await readBy(engine);
  const controller = new AbortController();
  const dropped = engine.preview(EMPTY, undatedOf(files), controller.signal);
  controller.abort();
  await expect(dropped).rejects.toBe(controller.signal.reason);
  expect((await engine.preview(EMPTY, undatedOf(files), signal)).files).toHaveLength(2);
  expect(counts).toEqual({ begun: 1, ended: 0, read: 2 });
});

test("what goes wrong in the worker keeps its name and what it carries", async () => {
  const { engine } = workers();
  const nothing = engine.prepare(EMPTY, inputOf([]), signal);
  await expect(nothing).rejects.toMatchObject({ name: "NothingToConsolidate" });
  const settings = {
    sheet: "설정",
    visibility: "visible",
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  } as const;
  const broken = { ...EMPTY, grids: [{ ...settings, stamp: null, rows: [["?"]] }], ownSheets: ["설정"] };
  await expect(engine.preview(broken, undatedOf([]), signal)).rejects.toMatchObject({
    name: "PlanUnusable",
    sheet: "설정",
    problems: expect.arrayContaining([]),
  });
});

test("a worker that cannot start fails what waits for it, and is begun anew", async () => {
  const { engine, counts } = workers();
  const failing: EngineWorker[] = [];
  const fragile = createWorkerEngine(() => {
    const worker: EngineWorker = {
      ...{ onmessage: null, onerror: null, terminate: () => undefined },
      postMessage: () => worker.onerror?.({ message: "no script" } as ErrorEvent),
    };
    failing.push(worker);
    return worker;
  });
  await expect(fragile.readFiles(FILES, SETTINGS, () => undefined, signal)).rejects.toThrow("no script");
  await expect(fragile.readFiles(FILES, SETTINGS, () => undefined, signal)).rejects.toThrow("no script");
  expect(failing).toHaveLength(2);
  engine.warm();
  engine.warm();
  expect(counts.begun).toBe(1);
});

test("what the run keeps for the next one holds the files handed over", async () => {
  const { engine } = workers();
  const files = await readBy(engine);
  const { settings } = await engine.prepare(EMPTY, inputOf(files), signal);
  const next = await engine.preview({ ...EMPTY, settings }, undatedOf([]), signal);
  expect(settings[RECEIVED_SETTING]).toContain("행정국");
  expect(next.files.map(({ origin, rowsTaken }) => [origin, rowsTaken > 0])).toEqual([
    ["kept", true],
    ["kept", true],
  ]);
});
