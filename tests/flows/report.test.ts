/** 보고서 from a consolidated workbook, on Microsoft's runtime over the in-memory Excel. */
import { NothingToReport, currentReport, writeReportSheet } from "../../src/actions/reporting/currentReport";
import { reportPreview } from "../../src/actions/reporting/reportPapers";
import { openMemoryWorkbook, type MemoryWorkbook } from "../../src/cli/memoryWorkbook";
import { scalarOf } from "../../src/submission/Grid";
import { HostError, type WorkbookPort } from "../../src/workbook/WorkbookPort";
import { decideOn, flaggedFiles, MISSED, run } from "../support/reviewFlow";

jest.setTimeout(60_000);

const NOW = "2023-02-03T09:00:00.000Z";
const KOREAN = { language: "ko", now: NOW } as const;

let workbook: MemoryWorkbook;
let port: WorkbookPort;
beforeEach(async () => {
  workbook = await openMemoryWorkbook(null);
  port = workbook.port;
});
afterEach(() => {
  workbook.close();
});

async function sheetNames(): Promise<string[]> {
  return (await port.read()).grids.map(({ sheet }) => sheet);
}

test("before the first run there is nothing to report", async () => {
  expect(await reportPreview(port, "ko")).toBeNull();
  await expect(writeReportSheet(port, KOREAN)).rejects.toThrow(NothingToReport);
  expect(await sheetNames()).not.toContain("보고서");
});

test("the sheet is written, rewritten in place, and taken back by 되돌리기", async () => {
  await run(port, await flaggedFiles());
  const before = await sheetNames();
  await writeReportSheet(port, KOREAN);
  await writeReportSheet(port, { ...KOREAN, language: "en" });
  const { grids, activeSheet } = await port.read();
  expect([grids.length, activeSheet]).toEqual([before.length + 1, "보고서"]);
  const report = grids.find(({ sheet }) => sheet === "보고서");
  expect(scalarOf(report?.rows[0]?.[0])).toBe("Performance Report on the 2022 Plan");
  await port.restore();
  expect(scalarOf((await port.read()).grids.find(({ sheet }) => sheet === "보고서")?.rows[0]?.[0])).toBe(
    "2022년 시행계획 추진실적 보고",
  );
});

test("a sheet of that name that is not ours is left alone", async () => {
  await run(port, await flaggedFiles());
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("보고서").getRange("A1").values = [["국장님 보고"]];
    await context.sync();
  });
  await expect(writeReportSheet(port, KOREAN)).rejects.toThrow(HostError);
  const mine = (await port.read()).grids.find(({ sheet }) => sheet === "보고서");
  expect(scalarOf(mine?.rows[0]?.[0])).toBe("국장님 보고");
});

test("decisions on 검토 are those of this moment", async () => {
  await run(port, await flaggedFiles());
  const review = async (): Promise<unknown> =>
    (await reportPreview(port, "ko"))?.status.find(({ title }) => title === "검토 진행 중")?.lines;
  expect(await review()).toEqual(["검토 대상 3건 가운데 3건 미결(미검토 3)"]);
  await decideOn(port, MISSED, "보완요청", "횟수 확인");
  expect(await review()).toEqual(["검토 대상 3건 가운데 3건 미결(미검토 2, 보완요청 1)"]);
});

test("figures of 총괄 that were typed over since the run are named", async () => {
  await run(port, await flaggedFiles());
  expect((await currentReport(port, "ko")).edited).toEqual([]);
  const { grids } = await port.read();
  const summary = grids.find(({ sheet }) => sheet === "총괄");
  const at = (summary?.rows ?? []).findIndex((cells) => cells.some((cell) => scalarOf(cell) === "총계"));
  const column = (summary?.rows[at] ?? []).findIndex((cell) => typeof scalarOf(cell) === "number");
  const cell = `${String.fromCharCode(65 + column)}${at + 1}`;
  await port.writeCells("총괄", [{ cell, value: 12345 }]);
  expect((await currentReport(port, "ko")).edited).toContain(cell);
});
