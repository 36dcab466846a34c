/** People rename sheets and put rows in: a run still finds its way, or says what is in it. */
import { consolidate } from "../../src/actions/consolidate";
import type { PreparedRun } from "../../src/actions/prepareRun";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { FAULTS, type ExcelHost } from "../../src/excel-host";
import { bundledPlan } from "../../src/plan/bundledPlan";
import { SHEET } from "../../src/sheets/names";
import { HostError, type WorkbookPort } from "../../src/workbook/WorkbookPort";
import { startExcel, stopExcel } from "../support/excelHost";
import { receivedSamples, type ReceivedSamples } from "../support/receivedSamples";

let files: ReceivedSamples["files"];
let host: ExcelHost;
let port: WorkbookPort;

beforeAll(async () => {
  const clean = await receivedSamples("clean");
  files = clean.files.filter(({ book }) => book.file.includes("재정기획관"));
});

beforeEach(async () => {
  host = startExcel();
  port = createExcelWorkbook();
  await run();
});

afterEach(stopExcel);

function run(): Promise<PreparedRun> {
  return consolidate(port, {
    files,
    refused: [],
    includeWorkbook: false,
    plan: bundledPlan(),
    language: "ko",
    now: "2023-02-01T09:00:00.000Z",
  });
}

async function rename(from: string, to: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(from).name = to;
    await context.sync();
  });
}

async function contentsOf(...sheets: readonly string[]): Promise<unknown> {
  const { grids } = await port.read();
  return grids.filter(({ sheet }) => sheets.includes(sheet)).map(({ sheet, rows }) => ({ sheet, rows }));
}

function sheetNames(): string[] {
  return host.workbook.state.sheets.map(({ name }) => name);
}

test("a renamed 설정 stays the one that is gone by, and no second one appears", async () => {
  await rename(SHEET.settings, "2022 설정");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("2022 설정").getRange("C6").values = [[50]];
    await context.sync();
  });
  const before = sheetNames();
  const { plan } = await run();
  expect(plan.thresholds.targetPercent).toBe(50);
  expect(sheetNames()).toEqual(before);
});

test.each([
  [SHEET.collected, "tblCollected"],
  [SHEET.review, "tblReview"],
])("where %s was renamed, the failure names both sheets, and nothing is touched", async (sheet, table) => {
  await rename(sheet, "1차");
  const before = await port.read();
  await expect(run()).rejects.toMatchObject({
    fault: "table-taken",
    detail: `1차 → ${sheet} (${table})`,
  });
  expect((await port.read()).grids).toEqual(before.grids);
  await rename("1차", sheet);
  await run();
});

test.each([
  ["rows put in above", (sheet: Excel.Worksheet) => void sheet.getRange("1:2").insert("Down")],
  ["a row taken out above", (sheet: Excel.Worksheet) => void sheet.getRange("2:2").delete("Up")],
  ["a column put in before", (sheet: Excel.Worksheet) => void sheet.getRange("A:A").insert("Right")],
  [
    "a column put into",
    (sheet: Excel.Worksheet) => void sheet.tables.getItemAt(0).columns.add(2, undefined, "메모"),
  ],
])("%s the tables do not stop a run, and 되돌리기 brings them back", async (_, edit) => {
  const made = await contentsOf(SHEET.collected, SHEET.review);
  for (const name of [SHEET.collected, SHEET.review]) {
    await Excel.run(async (context) => {
      edit(context.workbook.worksheets.getItem(name));
      await context.sync();
    });
  }
  const edited = await contentsOf(SHEET.collected, SHEET.review);
  await run();
  expect(await contentsOf(SHEET.collected, SHEET.review)).toEqual(made);
  await port.restore();
  expect(await contentsOf(SHEET.collected, SHEET.review)).toEqual(edited);
});

test("a password on one of the sheets stops a run before anything is changed, and is named", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem(SHEET.collected).protection.protect({ allowSort: true });
    worksheets.getItem(SHEET.summary).protection.protect({}, "비밀");
    await context.sync();
  });
  const sheets = [SHEET.summary, SHEET.collected, SHEET.ledger, SHEET.findings, SHEET.review];
  const before = await contentsOf(...sheets);
  await expect(run()).rejects.toMatchObject({ fault: "protected", detail: SHEET.summary });
  expect(await contentsOf(...sheets)).toEqual(before);
  await expect(port.restore()).rejects.toMatchObject({ fault: "protected", detail: SHEET.summary });
  expect(await contentsOf(...sheets)).toEqual(before);
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(SHEET.collected);
    protection.load("protected,options");
    await context.sync();
    expect([protection.protected, protection.options.allowSort]).toEqual([true, true]);
  });
});

test("whatever batch of a run fails, sheets that were protected without a password are protected again", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET.collected).protection.protect({ allowSort: true });
    await context.sync();
  });
  const standing = (): unknown => [
    host.workbook.findSheet(SHEET.collected)?.state.protection !== null,
    host.workbook.findSheet(SHEET.summary)?.state.protection ?? null,
  ];
  const sheets = [SHEET.summary, SHEET.collected, SHEET.ledger, SHEET.findings, SHEET.review];
  const before = { protection: standing(), contents: await contentsOf(...sheets) };
  /** False where the run has no such batch. */
  async function failsIn(batch: number, when: "before" | "after"): Promise<boolean> {
    host.inject.failBatch(batch, { ...FAULTS.disconnected, when });
    const outcome = await run().catch((error: unknown) => error);
    host.inject.reset();
    return outcome instanceof HostError;
  }
  let batch = 1;
  while ((await failsIn(batch, "before")) && (await failsIn(batch, "after"))) {
    expect({ protection: standing(), contents: await contentsOf(...sheets) }).toEqual(before);
    batch += 1;
  }
  expect(batch).toBeGreaterThan(5);
});
