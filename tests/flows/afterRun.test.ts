/** What is said of a result once the workbook goes on: 설정 edited since, and what 되돌리기 would take back. */
import { readKeptRun } from "../../src/actions/keptRun";
import { saveSettings } from "../../src/actions/editSettings";
import { writeReportSheet } from "../../src/actions/reporting/currentReport";
import { decisionsIn } from "../../src/actions/review/decisionsIn";
import { mergeReviews } from "../../src/actions/review/mergeReviews";
import { writeReviewPapers } from "../../src/actions/review/reviewPapers";
import type { SettingsSince } from "../../src/actions/settingsSince";
import { takenBack } from "../../src/actions/takenBack";
import type { TakenBack } from "../../src/words/pane/restore";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { bundledPlan } from "../../src/plan/bundledPlan";
import { scalarOf } from "../../src/submission/Grid";
import { viewOf } from "../../src/taskpane/engine/paneRun";
import { createPublishingServices } from "../../src/taskpane/wiring/publishingServices";
import type { WorkbookPort } from "../../src/workbook/WorkbookPort";
import { stopExcel } from "../support/excelHost";
import { openReviewDesk, run } from "../support/reviewFlow";

jest.setTimeout(60_000);

const NOW = "2023-02-03T09:00:00.000Z";
const KOREAN = { language: "ko", now: NOW } as const;
let port: WorkbookPort;
let files: Parameters<typeof run>[1];

beforeEach(async () => {
  ({ port, files } = await openReviewDesk());
});
afterEach(stopExcel);

async function since(): Promise<SettingsSince> {
  const kept = await readKeptRun(port);
  if (kept === null) throw new Error("no run is kept");
  const { ranWith = null } = viewOf(kept);
  const { settings } = await createPublishingServices({ port, plan: bundledPlan() }).publishingNotes(ranWith);
  return settings;
}

async function cellOf(label: string): Promise<string> {
  const rows = (await port.read()).grids.find(({ sheet }) => sheet === "설정")?.rows ?? [];
  const row = rows.findIndex((cells) => scalarOf(cells[0]) === label);
  if (row < 0) throw new Error(`설정 has no ${label}`);
  return `B${row + 1}`;
}

/** After a reload: nothing is known but what the workbook holds. */
async function undoNames(): Promise<TakenBack | null> {
  const snapshot = await createExcelWorkbook().snapshot();
  return snapshot === null ? null : takenBack(snapshot);
}

test("설정 as the run left it is the one it went by; what is edited is named until it is run again", async () => {
  expect(await since()).toEqual({ kind: "same" });
  await saveSettings(port, { targetPercent: "60" }, NOW);
  expect(await since()).toEqual({ kind: "changed", parts: ["thresholds"] });
  await run(port, files, "2023-02-04T09:00:00.000Z");
  expect(await since()).toEqual({ kind: "same" });
  await port.writeCells("설정", [{ cell: await cellOf("연도"), value: "내년" }]);
  expect(await since()).toEqual({ kind: "unusable" });
  await port.removeSheets(["설정"]);
  expect(await since()).toEqual({ kind: "changed", parts: ["thresholds"] });
});

test("되돌리기 knows after a reload what it takes back, and takes back just that", async () => {
  expect(await undoNames()).toBe("run");
  await writeReviewPapers(port, KOREAN);
  expect(await undoNames()).toBe("reviewPapers");
  await mergeReviews(port, {
    theirs: decisionsIn((await port.read()).grids) ?? [],
    choices: new Map(),
    ...KOREAN,
  });
  expect(await undoNames()).toBe("merge");
  await writeReportSheet(port, KOREAN);
  expect(await undoNames()).toBe("report");
  await port.restore();
  const sheets = (await port.read()).grids.map(({ sheet }) => sheet);
  expect([sheets.includes("보고서"), sheets.includes("총괄"), sheets.includes("검토결과")]).toEqual([
    false,
    true,
    true,
  ]);
  expect(await undoNames()).toBeNull();
});
