/** Files stay in the workbook from run to run: only what is new is given again. */
import { consolidate } from "../../src/actions/consolidate";
import type { ConsolidateInput } from "../../src/actions/prepareRun";
import { fileKey } from "../../src/actions/gather";
import { RECEIVED_SETTING } from "../../src/actions/keptFiles";
import { packFile } from "../../src/actions/packedFile";
import { receive, isRefused, type ReceivedFile } from "../../src/actions/receive";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { FAULTS, type ExcelHost } from "../../src/excel-host";
import { bundledPlan } from "../../src/plan/bundledPlan";
import type { Cell } from "../../src/submission/Grid";
import { SHEET } from "../../src/sheets/names";
import type { WorkbookPort } from "../../src/workbook/WorkbookPort";
import { startExcel, stopExcel } from "../support/excelHost";
import { drawnFile, type DrawnFile } from "../support/intake";
import { receivedSamples } from "../support/receivedSamples";
import { smallPlan } from "../support/rows";

const NOW = "2023-02-01T09:00:00.000Z";
const LATER = "2023-02-08T09:00:00.000Z";

const HEADER = "| 사업코드 | 단위사업 | 전년예산 | 예산 | 집행액 | 목표 | 실적 | 추진상태 | 추진실적 |";

function fileOf(department: string, lines: readonly string[], given: DrawnFile = {}): ReceivedFile {
  return drawnFile([HEADER, ...lines].join("\n"), {
    department,
    modified: "2023-01-20T00:00:00.000Z",
    ...given,
  });
}

const economy = fileOf("경제정책실", [
  "| 1-1-1 | 기술교육원 운영 | 11927 | 12000 | 11000 | 5500 | 5600 | 완료 | 함 |",
]);
const education = fileOf("평생교육국", [
  "| 2-1-1 | 디지털 문해교육 운영 | 1258 | 1300 | 1200 | 1500 | 1600 | 완료 | 함 |",
  "| 2-1-2 | 시민청 운영 | - | 500 | 480 | 1 | 1 | 완료 | 함 |",
  "| 2-2-1 | 민주시민 교육 | 299 | 300 | 280 | 8 | 5 | 지연 | 함 |",
  "| 2-2-3 | 공동 축제 | 600 | 600 | 590 | 1 | 1 | 완료 | 함 |",
]);
const administration = fileOf("행정국", ["| 2-2-3 | 공동 축제 | 400 | 400 | 390 | 1 | 1 | 완료 | 함 |"]);
const LATE = "재정기획관.xlsx";
const late = financeOf(79);
/** The same file sent again, with another budget. */
const resent = financeOf(85, { sha256: "second", modified: "2023-02-07T00:00:00.000Z" });
const onTime = [economy, education, administration];
const all = [...onTime, late];

function financeOf(budget: number, given: DrawnFile = {}): ReceivedFile {
  const line = `| 2-2-2 | 예산학교 운영 | 79 | ${budget} | 70 | 4 | 4 | 완료 | 함 |`;
  return fileOf("재정기획관", [line], { file: LATE, ...given });
}

let host: ExcelHost;
let port: WorkbookPort;

jest.setTimeout(60_000);

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
    plan: smallPlan,
    language: "ko",
    now: NOW,
    ...over,
  };
}

async function everything(): Promise<unknown> {
  const { grids } = await port.read();
  return {
    grids: grids.map(({ sheet, rows, merges }) => ({ sheet, rows, merges })),
    kept: await port.setting(RECEIVED_SETTING),
  };
}

test("of fifteen departments the late one's file is dropped alone, and all fifteen are in", async () => {
  const { files } = await receivedSamples("clean");
  const plan = bundledPlan();
  await consolidate(port, input(files.slice(1), { plan }));
  const { consolidation } = await consolidate(port, input(files.slice(0, 1), { plan, now: LATER }));
  expect(consolidation.complete).toBe(true);
  expect(consolidation.ledger.filter(({ state }) => state === "received")).toHaveLength(15);
  expect(consolidation.total.budget).toBe(145_672_000_000);
});

test("one file after the other leaves the same workbook as all at once", async () => {
  await consolidate(port, input(all));
  const atOnce = await everything();
  await stopExcel();
  startExcel();
  port = createExcelWorkbook();
  await consolidate(port, input(all.slice(0, 1)));
  await consolidate(port, input(all.slice(1, 3)));
  await consolidate(port, input(all.slice(3)));
  expect(await everything()).toEqual(atOnce);
});

test("a run without any file repeats the last one, as the ribbon does", async () => {
  await consolidate(port, input(all));
  const once = await everything();
  await consolidate(port, input([]));
  expect(await everything()).toEqual(once);
});

test("files packed by the worker are the same to a run as files with their grids", async () => {
  await consolidate(port, input(all));
  const once = await everything();
  await stopExcel();
  startExcel();
  port = createExcelWorkbook();
  await consolidate(port, input(all.map(packFile)));
  expect(await everything()).toEqual(once);
});

test("kept files are read with the plan now in force", async () => {
  await consolidate(port, input(all));
  const { grids } = await port.read();
  const rows = grids.find(({ sheet }) => sheet === SHEET.settings)?.rows ?? [];
  const row = rows.findIndex((cells) => cells[0] === "목표달성 기준(%)");
  await port.writeCells(SHEET.settings, [{ cell: `C${row + 1}`, value: 60 }]);
  const { consolidation } = await consolidate(port, input([]));
  expect(consolidation.total.missed).toBe(0);
});

test("a department's newer file replaces the kept one, and the change is told cell by cell", async () => {
  await consolidate(port, input(all));
  const { consolidation } = await consolidate(port, input([resent], { now: LATER }));
  const [replacement] = consolidation.replacements;
  expect(consolidation.replacements).toHaveLength(1);
  expect(replacement).toMatchObject({
    department: "재정기획관",
    olderFile: LATE,
    newerFile: LATE.replace(".xlsx", " (2).xlsx"),
  });
  expect(replacement?.difference.changed.map(({ changes }) => changes.map(({ column }) => column))).toEqual([
    ["budget"],
  ]);
  expect(consolidation.ledger.filter(({ state }) => state === "replaced")).toHaveLength(1);
});

test("the older file counts while the coordinator prefers it, until a third one comes", async () => {
  const first = late;
  const second = resent;
  const budgetOf = (run: Awaited<ReturnType<typeof consolidate>>): number =>
    run.consolidation.departments.find(({ name }) => name === "재정기획관")?.budget ?? 0;
  const before = budgetOf(await consolidate(port, input([first])));
  expect(budgetOf(await consolidate(port, input([second])))).not.toBe(before);
  const preferredFiles = [
    {
      department: "재정기획관",
      file: first.book.file,
      sha256: first.book.sha256,
      over: [second.book.sha256],
    },
  ];
  const choices = { preferredFiles, preferredRows: [], departments: [] };
  expect(budgetOf(await consolidate(port, input([], { choices })))).toBe(before);
  expect(budgetOf(await consolidate(port, input([])))).toBe(before);
  const third = financeOf(90, { sha256: "third", modified: "2023-02-09T00:00:00.000Z" });
  const last = await consolidate(port, input([third]));
  expect(budgetOf(last)).not.toBe(before);
  expect(last.consolidation.replacements.map(({ newerSha256 }) => newerSha256)).toEqual(["third", "third"]);
});

test("a file left out is gone from then on, and all of them when begun afresh", async () => {
  await consolidate(port, input(all));
  const less = await consolidate(port, input([], { leaveOut: [fileKey(late.book)] }));
  expect(less.consolidation.gaps).toContainEqual({ kind: "missing-department", department: "재정기획관" });
  expect((await consolidate(port, input([]))).consolidation.ledger.map(({ state }) => state)).toContain(
    "missing",
  );
  const afresh = await consolidate(port, input([late], { leaveOut: "all" }));
  expect(afresh.consolidation.inputs.map(({ file }) => file)).toEqual([LATE]);
});

test("a refused file stays on the list until its department has sent a better one", async () => {
  const refusal = { file: "재정기획관 실적.xls", reason: "old-xls", detail: null } as const;
  await consolidate(port, input(onTime, { refused: [refusal] }));
  expect((await consolidate(port, input([]))).consolidation.refused).toEqual([refusal]);
  expect((await consolidate(port, input([late]))).consolidation.refused).toEqual([]);
});

test("the department of a file is asked once", async () => {
  const anonymous = financeOf(79, { file: "제출합니다.xlsx", department: "예산담당" });
  expect(anonymous.sheets.map(({ department }) => department)).toEqual([null]);
  const { sha256 } = anonymous.book;
  const departments = [{ sha256, sheet: "Sheet1", department: "재정기획관" }];
  const choices = { preferredFiles: [], preferredRows: [], departments };
  await consolidate(port, input([...onTime, anonymous], { choices }));
  const { consolidation } = await consolidate(port, input([]));
  expect(consolidation.complete).toBe(true);
});

test("되돌리기 forgets what the run had kept, and keeps what was there before", async () => {
  await consolidate(port, input(onTime));
  const before = await everything();
  await consolidate(port, input([late]));
  await port.restore();
  expect(await everything()).toEqual(before);
});

test.each(["accessDenied", "disconnected"] as const)(
  "%s while writing leaves the kept files as they were",
  async (fault) => {
    await consolidate(port, input(onTime));
    const before = await everything();
    host.inject.failBatch(4, { ...FAULTS[fault], when: "after" });
    await expect(consolidate(port, input([late]))).rejects.toThrow();
    host.inject.reset();
    expect(await everything()).toEqual(before);
  },
);

test("files too large to be kept are consolidated all the same, and that is said", async () => {
  const wide = receive(
    {
      ...late.book,
      grids: late.book.grids.map((grid) => ({
        ...grid,
        rows: [...grid.rows, ...Array.from({ length: 130_000 }, (): Cell[] => [null, null])],
      })),
    },
    smallPlan,
  );
  if (isRefused(wide)) throw new Error(wide.reason);
  const { run } = await consolidate(port, input([wide]));
  expect(run.kept).toEqual({ files: 1, tooLarge: true });
  expect(await port.setting(RECEIVED_SETTING)).toBe("");
});

test("reading what is kept costs no round trip", async () => {
  await consolidate(port, input(all));
  host.recorder.reset();
  await consolidate(port, input([]));
  expect(host.recorder.syncs).toBeLessThanOrEqual(5);
});

test("Excel need not hold on to the ranges a run has written", async () => {
  await consolidate(port, input(all));
  const names = host.recorder.batches.map(({ actions }) => actions.map(({ name }) => name));
  const written = names.find((batch) => batch.includes("Formulas")) ?? [];
  expect(written.filter((name) => name === "Merge").length).toBeGreaterThan(10);
  // What a chart and the frozen panes refer to, and the tables.
  expect(written.filter((name) => name === "_KeepReference").length).toBeLessThan(20);
});
