import { consolidate } from "../../src/actions/consolidate";
import type { ConsolidateInput } from "../../src/actions/prepareRun";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { FAULTS, type ExcelHost } from "../../src/excel-host";
import { bundledPlan } from "../../src/plan/bundledPlan";
import { totalsJson } from "../../src/rollup/totalsJson";
import { SHEET } from "../../src/sheets/names";
import { formModel } from "../../src/sheets";
import { HostError, type WorkbookPort } from "../../src/workbook/WorkbookPort";
import { settle, startExcel, stopExcel } from "../support/excelHost";
import { receivedSamples, type ReceivedSamples } from "../support/receivedSamples";

let clean: ReceivedSamples;
let host: ExcelHost;
let port: WorkbookPort;

const NOW = "2023-02-01T09:00:00.000Z";
const RESULTS = [SHEET.summary, SHEET.collected, SHEET.ledger, SHEET.findings, SHEET.settings, SHEET.review];

beforeAll(async () => {
  clean = await receivedSamples("clean");
});

beforeEach(() => {
  host = startExcel();
  port = createExcelWorkbook();
});

afterEach(stopExcel);

function input(samples: ReceivedSamples, over: Partial<ConsolidateInput> = {}): ConsolidateInput {
  return { ...samples, includeWorkbook: false, plan: bundledPlan(), language: "ko", now: NOW, ...over };
}

function sheetNames(): string[] {
  return host.workbook.state.sheets.map(({ name }) => name);
}

/** Everything a user could see change: the contents of every sheet by name. */
async function contents(): Promise<unknown> {
  const { grids } = await port.read();
  return grids.map(({ sheet, rows, merges, visibility }) => ({ sheet, rows, merges, visibility }));
}

test("fifteen files become a summary that says what was published", async () => {
  const { consolidation, flags } = await consolidate(port, input(clean));

  expect(totalsJson(consolidation.total)).toEqual({
    projects: 70,
    projectsPrior: 34,
    budget: 145672,
    budgetPrior: 76799,
    budgetGrowthPercent: 89.7,
    executed: 132759,
    executionPercent: 91.1,
    missed: 2,
    notRun: 1,
  });
  expect(consolidation.areas.map(({ projects }) => projects)).toEqual([8, 31, 20, 11]);
  expect(consolidation.complete).toBe(true);
  expect(
    flags.filter(({ flag }) => flag === "target-missed" || flag === "not-run").map(({ key }) => key),
  ).toEqual(["2-3-3/target-missed", "2-3-7/not-run"]);
  expect(sheetNames()).toEqual(["Sheet1", ...RESULTS]);
});

test("the spreadsheet's own formulas say the same on 총괄", async () => {
  await consolidate(port, input(clean));
  const { grids, activeSheet } = await port.read();
  const summary = grids.find(({ sheet }) => sheet === SHEET.summary);
  const texts = (summary?.rows ?? [])
    .flat()
    .map((cell) => (typeof cell === "object" ? (cell?.value ?? null) : cell));
  expect(texts).toContain("91.1%(예산 145,672백만원 / 집행 132,759백만원)");
  expect(activeSheet).toBe(SHEET.summary);
});

test("takes at most five round trips", async () => {
  host.recorder.reset();
  await consolidate(port, input(clean));
  expect(host.recorder.syncs).toBeLessThanOrEqual(5);
});

test("running it again leaves the same workbook", async () => {
  await consolidate(port, input(clean));
  const once = await contents();
  await consolidate(port, input(clean));
  expect(await contents()).toEqual(once);
});

test("files in another order give the same sheets", async () => {
  await consolidate(port, input(clean));
  const once = await contents();
  await consolidate(port, input({ ...clean, files: [...clean.files].reverse() }));
  expect(await contents()).toEqual(once);
});

test("what is missing is said, and comes right when it arrives", async () => {
  const late = "2022_추진실적_복지정책실.xlsx";
  const files = clean.files.filter(({ book }) => book.file !== late);
  const first = await consolidate(port, input({ ...clean, files }));
  expect(first.consolidation.complete).toBe(false);
  expect(first.consolidation.gaps.filter(({ kind }) => kind === "missing-department")).toEqual([
    { kind: "missing-department", department: "복지정책실" },
  ]);
  const second = await consolidate(port, input(clean));
  expect(second.consolidation.complete).toBe(true);
});

test("되돌리기 removes what the first run added, also after a reload", async () => {
  const before = await contents();
  await consolidate(port, input(clean));
  const reloaded = createExcelWorkbook();
  expect(await reloaded.snapshot()).toEqual({ at: NOW, sheets: RESULTS });
  expect(await reloaded.restore()).toEqual({ at: NOW, sheets: RESULTS });
  expect(await contents()).toEqual(before);
  expect(await reloaded.snapshot()).toBeNull();
});

test("되돌리기 brings back what people typed on the sheets before the run", async () => {
  await consolidate(port, input(clean));
  await settle();
  host.user.type(SHEET.ledger, "B30", "전화함 3/2");
  const before = await contents();
  await consolidate(port, input({ ...clean, files: clean.files.slice(1) }));
  await port.restore();
  expect(await contents()).toEqual(before);
});

test("a sheet of the user's own under one of our names is not touched", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(SHEET.summary);
    sheet.getRange("A1").values = [["내 메모"]];
    await context.sync();
  });
  const before = await contents();
  await expect(consolidate(port, input(clean))).rejects.toMatchObject({
    fault: "sheet-taken",
    detail: SHEET.summary,
  });
  expect(await contents()).toEqual(before);
});

describe("when Excel fails", () => {
  const faults = ["accessDenied", "requestTooLarge", "disconnected", "invalidOperation"] as const;

  /** The batches of an undisturbed first run, so that each can be failed in turn. */
  let batches = 0;
  beforeAll(async () => {
    const undisturbed = startExcel();
    await consolidate(createExcelWorkbook(), input(clean));
    batches = undisturbed.recorder.syncs;
    await stopExcel();
  });

  test.each(faults)("%s at any batch leaves the workbook as it was", async (name) => {
    expect(batches).toBeGreaterThan(2);
    const before = await contents();
    for (let batch = 1; batch <= batches; batch++) {
      host.inject.reset();
      host.inject.failBatch(batch, FAULTS[name]);
      await expect(consolidate(port, input(clean))).rejects.toBeInstanceOf(HostError);
      host.inject.reset();
      expect(await contents()).toEqual(before);
    }
  });

  test("a result whose look is no longer known keeps its contents and its table", async () => {
    await consolidate(port, input({ ...clean, files: clean.files.slice(1) }));
    await port.keep("chwihap.models", "");
    const before = await contents();
    host.inject.failBatch(4, { ...FAULTS.accessDenied, when: 400 });
    await expect(consolidate(port, input(clean))).rejects.toThrow();
    host.inject.reset();
    expect(await contents()).toEqual(before);
  });

  test("in the middle of writing over an earlier result, the earlier result stands", async () => {
    await consolidate(port, input({ ...clean, files: clean.files.slice(1) }));
    const before = await contents();
    for (const when of [40, 400, 900, "after"] as const) {
      host.inject.reset();
      host.inject.failBatch(4, { ...FAULTS.accessDenied, when });
      await expect(consolidate(port, input(clean))).rejects.toThrow();
      host.inject.reset();
      expect(await contents()).toEqual(before);
    }
  });
});

test("cancelling before the writing begins writes nothing", async () => {
  const before = await contents();
  const controller = new AbortController();
  const onStep = (step: string): void => {
    if (step === "judging") controller.abort();
  };
  await expect(consolidate(port, input(clean), { onStep, signal: controller.signal })).rejects.toMatchObject({
    name: "AbortError",
  });
  expect(await contents()).toEqual(before);
});

test("submission sheets of the open workbook take part", async () => {
  const plan = bundledPlan();
  const model = formModel(plan, "디지털정책관");
  await port.write([model], { before: await port.read(), at: NOW, activate: model.name });
  const { consolidation } = await consolidate(
    port,
    input({ files: [], refused: [] }, { includeWorkbook: true }),
  );
  expect(
    consolidation.ledger.filter(({ state }) => state === "received").map(({ department }) => department),
  ).toEqual(["디지털정책관"]);
});

test("a 설정 edited by hand decides, and what is wrong on it is named by cell", async () => {
  await consolidate(port, input(clean));
  const { grids } = await port.read();
  const settings = grids.find(({ sheet }) => sheet === SHEET.settings);
  const row = (settings?.rows ?? []).findIndex((cells) => cells.some((cell) => cell === "목표달성 기준(%)"));
  const cellOfThreshold = `C${row + 1}`;
  await port.writeCells(SHEET.settings, [{ cell: cellOfThreshold, value: 60 }]);
  const lenient = await consolidate(port, input(clean));
  expect(lenient.consolidation.total.missed).toBe(1);
  await port.writeCells(SHEET.settings, [{ cell: cellOfThreshold, value: "육십" }]);
  await expect(consolidate(port, input(clean))).rejects.toMatchObject({
    name: "PlanUnusable",
    problems: [expect.objectContaining({ cell: cellOfThreshold })],
  });
});
