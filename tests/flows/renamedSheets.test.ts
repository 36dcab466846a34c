/** People rename sheets: 설정 is known by what is on it, and a table that cannot be made twice is told. */
import { consolidate } from "../../src/actions/consolidate";
import type { PreparedRun } from "../../src/actions/prepareRun";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import type { ExcelHost } from "../../src/excel-host";
import { bundledPlan } from "../../src/plan/bundledPlan";
import { SHEET } from "../../src/sheets/names";
import type { WorkbookPort } from "../../src/workbook/WorkbookPort";
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
