import { consolidate, type ConsolidateInput } from "../../src/actions/consolidate";
import { decide, FlagNotFound, returns, reviewQueue } from "../../src/actions/review";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { bundledPlan } from "../../src/plan/bundledPlan";
import { SHEET } from "../../src/sheets/names";
import type { ReceivedFile } from "../../src/actions/receive";
import type { WorkbookPort } from "../../src/workbook/WorkbookPort";
import { startExcel, stopExcel } from "../support/excelHost";
import { receivedSamples } from "../support/receivedSamples";

const plan = bundledPlan();
const AT = "2023-02-02T10:00:00.000Z";
const NOT_RUN = "2-3-7/not-run";
const MISSED = "2-3-3/target-missed";
let files: readonly ReceivedFile[];
let port: WorkbookPort;

beforeAll(async () => {
  ({ files } = await receivedSamples("clean"));
});

beforeEach(async () => {
  startExcel();
  port = createExcelWorkbook();
  await run(files);
});

afterEach(stopExcel);

async function run(received: readonly ReceivedFile[]): Promise<void> {
  const input: ConsolidateInput = {
    files: received,
    refused: [],
    includeWorkbook: false,
    plan,
    language: "ko",
    now: "2023-02-01T09:00:00.000Z",
  };
  await consolidate(port, input);
}

async function states(): Promise<Record<string, string>> {
  const queue = await reviewQueue(port);
  return Object.fromEntries((queue?.items ?? []).map(({ flag, decision }) => [flag.key, decision.state]));
}

function wish(key: string, decision: "확인" | "보완요청" | "수용", comment = "") {
  return { key, decision, comment, reviewer: "김검토", at: AT };
}

/** The files with one figure of 2-3-3 reported differently. */
function resubmitted(): ReceivedFile[] {
  return files.map((received) => ({
    ...received,
    book: { ...received.book, sha256: `${received.book.sha256}2` },
    sheets: received.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.id.value === "2-3-3" ? { ...row, actual: { ...row.actual, value: 6, raw: "6" } } : row,
      ),
    })),
  }));
}

test("what is flagged waits undecided, the gravest first", async () => {
  expect(await states()).toEqual({
    [MISSED]: "미검토",
    [NOT_RUN]: "미검토",
    "2-3-3/low-execution": "미검토",
  });
});

test("a decision is kept on 검토 with comment, reviewer and time, also after a reload", async () => {
  await decide(port, wish(NOT_RUN, "수용", "선거로 미운영 확인"));
  const queue = await reviewQueue(createExcelWorkbook());
  const item = queue?.items.find(({ flag }) => flag.key === NOT_RUN);
  expect(item?.decision).toEqual({
    key: NOT_RUN,
    state: "수용",
    comment: "선거로 미운영 확인",
    reviewer: "김검토",
    decidedAt: AT,
    fingerprint: item?.flag.fingerprint,
  });
});

test("running 취합 again loses no decision", async () => {
  await decide(port, wish(NOT_RUN, "수용"));
  await run(files);
  expect(await states()).toMatchObject({ [NOT_RUN]: "수용", [MISSED]: "미검토" });
});

test("new data turns 보완요청 into 재제출 and any other decision into 재확인 필요", async () => {
  await decide(port, wish(MISSED, "보완요청", "운영 횟수를 다시 확인"));
  await decide(port, wish("2-3-3/low-execution", "확인"));
  await run(resubmitted());
  expect(await states()).toMatchObject({ [MISSED]: "재제출", "2-3-3/low-execution": "재확인 필요" });
});

test("a decision finds its line after the sheet was sorted by hand", async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("tblReview");
    table.sort.apply([{ key: 1, ascending: false }]);
    await context.sync();
  });
  await decide(port, wish(NOT_RUN, "확인"));
  expect(await states()).toMatchObject({ [NOT_RUN]: "확인", [MISSED]: "미검토" });
});

test("a decision typed into 검토 by hand counts", async () => {
  await decide(port, wish(NOT_RUN, "확인"));
  const { grids } = await port.read();
  const review = grids.find(({ sheet }) => sheet === SHEET.review);
  const row = (review?.rows ?? []).findIndex((cells) => cells.includes(NOT_RUN));
  const column = (review?.rows[row] ?? []).indexOf("확인");
  await port.writeCells(SHEET.review, [
    { cell: `${String.fromCharCode(65 + column)}${row + 1}`, value: "수용" },
  ]);
  expect(await states()).toMatchObject({ [NOT_RUN]: "수용" });
});

test("what is to be put right is listed per department", async () => {
  await decide(port, wish(MISSED, "보완요청", "운영 횟수를 다시 확인"));
  const list = await returns(port);
  expect(list.map(({ department, entries }) => [department, entries.map(({ comment }) => comment)])).toEqual([
    ["평생교육국", ["운영 횟수를 다시 확인"]],
  ]);
});

test("a flag that is not on 검토 is said, and nothing is written", async () => {
  await expect(decide(port, wish("9-9-9/not-run", "확인"))).rejects.toBeInstanceOf(FlagNotFound);
  expect(Object.values(await states())).toEqual(["미검토", "미검토", "미검토"]);
});
