/** Files stay in the workbook from run to run: only what is new is given again. */
import { consolidate, type ConsolidateInput } from "../../src/actions/consolidate";
import { fileKey } from "../../src/actions/gather";
import { RECEIVED_SETTING } from "../../src/actions/keptFiles";
import { packFile } from "../../src/actions/packedFile";
import { receive, isRefused, type ReceivedFile } from "../../src/actions/receive";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { FAULTS, type ExcelHost } from "../../src/excel-host";
import { bundledPlan } from "../../src/plan/bundledPlan";
import type { Cell, SourceBook } from "../../src/submission/Grid";
import { SHEET } from "../../src/sheets/names";
import type { WorkbookPort } from "../../src/workbook/WorkbookPort";
import { startExcel, stopExcel } from "../support/excelHost";
import { receivedSamples, type ReceivedSamples } from "../support/receivedSamples";

const LATE = "2022_추진실적_복지정책실.xlsx";
const NOW = "2023-02-01T09:00:00.000Z";
const LATER = "2023-02-08T09:00:00.000Z";

let clean: ReceivedSamples;
let host: ExcelHost;
let port: WorkbookPort;

beforeAll(async () => {
  clean = await receivedSamples("clean");
});

beforeEach(() => {
  host = startExcel();
  port = createExcelWorkbook();
});

afterEach(stopExcel);

function input(files: readonly ReceivedFile[], over: Partial<ConsolidateInput> = {}): ConsolidateInput {
  return {
    files,
    refused: [],
    includeWorkbook: true,
    plan: bundledPlan(),
    language: "ko",
    now: NOW,
    ...over,
  };
}

function onTime(): readonly ReceivedFile[] {
  return clean.files.filter(({ book }) => book.file !== LATE);
}

function late(): ReceivedFile {
  const file = clean.files.find(({ book }) => book.file === LATE);
  if (file === undefined) throw new Error(LATE);
  return file;
}

/** The file sent again with one amount (백만원) changed. */
function resent(file: ReceivedFile, budget: number, over: Partial<SourceBook> = {}): ReceivedFile {
  const [first] = file.sheets;
  const column = first?.columns.find(({ key }) => key === "budget")?.column ?? -1;
  const at = (first?.rows[0]?.row ?? 0) - 1;
  const grids = file.book.grids.map((grid) =>
    grid.sheet !== first?.sheet
      ? grid
      : {
          ...grid,
          rows: grid.rows.map((row, index) =>
            index === at ? row.map((cell, place): Cell => (place === column ? budget : cell)) : row,
          ),
        },
  );
  const book = { ...file.book, sha256: "f".repeat(64), modified: "2023-02-07T00:00:00.000Z", ...over, grids };
  const again = receive(book, bundledPlan());
  if (isRefused(again)) throw new Error(again.reason);
  return again;
}

async function everything(): Promise<unknown> {
  const { grids } = await port.read();
  return {
    grids: grids.map(({ sheet, rows, merges }) => ({ sheet, rows, merges })),
    kept: await port.setting(RECEIVED_SETTING),
  };
}

test("the fifteenth file is dropped alone, and all fifteen departments are in", async () => {
  await consolidate(port, input(onTime()));
  const { consolidation } = await consolidate(port, input([late()], { now: LATER }));
  expect(consolidation.complete).toBe(true);
  expect(consolidation.ledger.filter(({ state }) => state === "received")).toHaveLength(15);
});

test("one file after the other leaves the same workbook as all at once", async () => {
  await consolidate(port, input(clean.files));
  const atOnce = await everything();
  await stopExcel();
  startExcel();
  port = createExcelWorkbook();
  await consolidate(port, input(clean.files.slice(0, 3)));
  await consolidate(port, input(clean.files.slice(3, 9)));
  await consolidate(port, input(clean.files.slice(9)));
  expect(await everything()).toEqual(atOnce);
});

test("a run without any file repeats the last one, as the ribbon does", async () => {
  await consolidate(port, input(clean.files));
  const once = await everything();
  await consolidate(port, input([]));
  expect(await everything()).toEqual(once);
});

test("files packed by the worker are the same to a run as files with their grids", async () => {
  await consolidate(port, input(clean.files));
  const once = await everything();
  await stopExcel();
  startExcel();
  port = createExcelWorkbook();
  await consolidate(port, input(clean.files.map(packFile)));
  expect(await everything()).toEqual(once);
});

test("kept files are read with the plan now in force", async () => {
  await consolidate(port, input(clean.files));
  const { grids } = await port.read();
  const rows = grids.find(({ sheet }) => sheet === SHEET.settings)?.rows ?? [];
  const row = rows.findIndex((cells) => cells[0] === "목표달성 기준(%)");
  await port.writeCells(SHEET.settings, [{ cell: `C${row + 1}`, value: 60 }]);
  const { consolidation } = await consolidate(port, input([]));
  expect(consolidation.total.missed).toBe(1);
});

test("a department's newer file replaces the kept one, and the change is told cell by cell", async () => {
  await consolidate(port, input(clean.files));
  const { consolidation } = await consolidate(port, input([resent(late(), 999)], { now: LATER }));
  const [replacement] = consolidation.replacements;
  expect(consolidation.replacements).toHaveLength(1);
  expect(replacement).toMatchObject({
    department: "복지정책실",
    olderFile: LATE,
    newerFile: LATE.replace(".xlsx", " (2).xlsx"),
  });
  expect(replacement?.difference.changed.map(({ changes }) => changes.map(({ column }) => column))).toEqual([
    ["budget"],
  ]);
  expect(consolidation.ledger.filter(({ state }) => state === "replaced")).toHaveLength(1);
});

test("the older file counts while the coordinator prefers it, until a third one comes", async () => {
  const first = late();
  const second = resent(first, 999);
  const budgetOf = (run: Awaited<ReturnType<typeof consolidate>>): number =>
    run.consolidation.departments.find(({ name }) => name === "복지정책실")?.budget ?? 0;
  const before = budgetOf(await consolidate(port, input([first])));
  expect(budgetOf(await consolidate(port, input([second])))).not.toBe(before);
  const preferredFiles = [
    {
      department: "복지정책실",
      file: first.book.file,
      sha256: first.book.sha256,
      over: [second.book.sha256],
    },
  ];
  const choices = { preferredFiles, preferredRows: [], departments: [] };
  expect(budgetOf(await consolidate(port, input([], { choices })))).toBe(before);
  expect(budgetOf(await consolidate(port, input([])))).toBe(before);
  const third = resent(first, 1234, { sha256: "e".repeat(64), modified: "2023-02-09T00:00:00.000Z" });
  const last = await consolidate(port, input([third]));
  expect(budgetOf(last)).not.toBe(before);
  expect(last.consolidation.replacements.map(({ newerSha256 }) => newerSha256)).toEqual([
    "e".repeat(64),
    "e".repeat(64),
  ]);
});

test("a file left out is gone from then on, and all of them when begun afresh", async () => {
  await consolidate(port, input(clean.files));
  const less = await consolidate(port, input([], { leaveOut: [fileKey(late().book)] }));
  expect(less.consolidation.gaps).toContainEqual({ kind: "missing-department", department: "복지정책실" });
  expect((await consolidate(port, input([]))).consolidation.ledger.map(({ state }) => state)).toContain(
    "missing",
  );
  const afresh = await consolidate(port, input([late()], { leaveOut: "all" }));
  expect(afresh.consolidation.inputs.map(({ file }) => file)).toEqual([LATE]);
});

test("a refused file stays on the list until its department has sent a better one", async () => {
  const refusal = { file: "복지정책실 실적.xls", reason: "old-xls", detail: null } as const;
  await consolidate(port, input(onTime(), { refused: [refusal] }));
  expect((await consolidate(port, input([]))).consolidation.refused).toEqual([refusal]);
  expect((await consolidate(port, input([late()]))).consolidation.refused).toEqual([]);
});

test("the department of a file is asked once", async () => {
  const { book } = late();
  const anonymous = receive(
    {
      ...book,
      file: "제출합니다.xlsx",
      grids: book.grids.slice(0, 1).map((grid) => ({
        ...grid,
        sheet: "Sheet1",
        stamp: null,
        rows: grid.rows.map((row) => row.map((cell): Cell => (cell === "복지정책실" ? null : cell))),
      })),
    },
    bundledPlan(),
  );
  if (isRefused(anonymous)) throw new Error(anonymous.reason);
  expect(anonymous.sheets.map(({ department }) => department)).toEqual([null]);
  const departments = [{ sha256: book.sha256, sheet: "Sheet1", department: "복지정책실" }];
  const choices = { preferredFiles: [], preferredRows: [], departments };
  await consolidate(port, input([...onTime(), anonymous], { choices }));
  const { consolidation } = await consolidate(port, input([]));
  expect(consolidation.complete).toBe(true);
});

test("되돌리기 forgets what the run had kept, and keeps what was there before", async () => {
  await consolidate(port, input(onTime()));
  const before = await everything();
  await consolidate(port, input([late()]));
  await port.restore();
  expect(await everything()).toEqual(before);
});

test.each(["accessDenied", "disconnected"] as const)(
  "%s while writing leaves the kept files as they were",
  async (fault) => {
    await consolidate(port, input(onTime()));
    const before = await everything();
    host.inject.failBatch(4, { ...FAULTS[fault], when: "after" });
    await expect(consolidate(port, input([late()]))).rejects.toThrow();
    host.inject.reset();
    expect(await everything()).toEqual(before);
  },
);

test("files too large to be kept are consolidated all the same, and that is said", async () => {
  const wide = receive(
    {
      ...late().book,
      grids: late().book.grids.map((grid) => ({
        ...grid,
        rows: [...grid.rows, ...Array.from({ length: 130_000 }, (): Cell[] => [null, null])],
      })),
    },
    bundledPlan(),
  );
  if (isRefused(wide)) throw new Error(wide.reason);
  const { run } = await consolidate(port, input([wide]));
  expect(run.kept).toEqual({ files: 1, tooLarge: true });
  expect(await port.setting(RECEIVED_SETTING)).toBe("");
});

test("reading what is kept costs no round trip", async () => {
  await consolidate(port, input(clean.files));
  host.recorder.reset();
  await consolidate(port, input([]));
  expect(host.recorder.syncs).toBeLessThanOrEqual(5);
});
