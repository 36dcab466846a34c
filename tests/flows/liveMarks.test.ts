/** 표시 of 취합원본 stands for what stands beside it: a correction by hand takes it away, undoing that brings it back. */
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import type { ExcelHost } from "../../src/excel-host";
import { consolidateSubmissions } from "../../src/rollup/consolidateSubmissions";
import { collectedModel } from "../../src/sheets/collected";
import { collectedColumn, type CollectedKey } from "../../src/sheets/collectedColumns";
import { SHEET } from "../../src/sheets/names";
import { columnName } from "../../src/submission/Grid";
import { startExcel, stopExcel } from "../support/excelHost";
import { NONE, plan as planWith, received, UNREADABLE } from "../support/rollupRows";

const AT = "2023-02-02T10:00:00.000Z";
const plan = planWith([
  { id: "1-1-1", name: "달성", departments: ["갑국"] },
  { id: "1-1-2", name: "미달성", departments: ["갑국"] },
  { id: "1-1-3", name: "저조", departments: ["갑국"] },
  { id: "1-1-4", name: "빈칸", departments: ["갑국"] },
]);

let host: ExcelHost;
beforeEach(async () => {
  host = startExcel();
  const port = createExcelWorkbook();
  const before = await port.read();
  const submissions = [
    received("갑국", [
      { id: "1-1-1", budget: 1000, executed: 900, target: 10, actual: 12.5, status: "완료", results: "-" },
      { id: "1-1-2", budget: 1000, executed: 1000, target: 10, actual: 5, status: "지연", results: "-" },
      { id: "1-1-3", budget: 1000, executed: 100, target: 10, actual: 10, status: '"완료"', results: "-" },
      { id: "1-1-4", budget: UNREADABLE, executed: NONE, target: null, actual: null, status: null },
      { id: "9-9-9", budget: 7 },
    ]),
  ];
  const model = collectedModel(consolidateSubmissions({ plan, submissions, refusals: [] }), plan);
  await port.write([model], { before, at: AT, activate: SHEET.collected });
});
afterEach(stopExcel);

/** @param line from 1 */
function cellOf(key: CollectedKey, line: number): string {
  return `${columnName(collectedColumn(key))}${line + 4}`;
}

async function marks(): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET.collected);
    const range = sheet.getRange(`${cellOf("mark", 1)}:${cellOf("mark", 5)}`);
    range.load("values");
    await context.sync();
    return (range.values as unknown[][]).map(([value]) => value);
  });
}

test("after a run every mark is the run's, for texts, blanks and rows left out too", async () => {
  expect(await marks()).toEqual(["●", "✕", "△", "●", "－"]);
});

test.each([
  ["actual", "12.5", "9"],
  ["status", "완료", "미운영"],
  ["executed", "900", ""],
  ["budget", "1000", "예산 없음"],
] as const)("a hand edit of %s from %s to %s takes the mark away, and back again", async (key, was, is) => {
  host.user.type(SHEET.collected, cellOf(key, 1), is);
  expect(await marks()).toEqual(["재취합", "✕", "△", "●", "－"]);
  host.user.type(SHEET.collected, cellOf(key, 1), was);
  expect(await marks()).toEqual(["●", "✕", "△", "●", "－"]);
});

test("sorting the table takes each mark along with its row", async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("tblCollected");
    table.sort.apply([{ key: collectedColumn("project"), ascending: false }]);
    await context.sync();
  });
  expect((await marks()).toSorted()).toEqual(["△", "●", "●", "✕", "－"].toSorted());
  expect(await marks()).not.toContain("재취합");
});
