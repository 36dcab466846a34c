/** What a decision costs on a long 검토, and that it finds its line wherever people moved it. */
import { decide, undoDecisions, type DecisionWish } from "../../src/actions/review/decide";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import type { ExcelHost } from "../../src/excel-host";
import type { ReviewItem, StoredDecision } from "../../src/review/decisions";
import { SHEET, TABLE } from "../../src/sheets/names";
import { readReview } from "../../src/sheets/readReview";
import { reviewModel } from "../../src/sheets/review";
import { REVIEW_COLUMNS, reviewColumn } from "../../src/sheets/reviewColumns";
import { columnName } from "../../src/submission/Grid";
import type { WorkbookPort } from "../../src/workbook/WorkbookPort";
import { startExcel, stopExcel } from "../support/excelHost";
import { item } from "../support/reviewItems";

jest.setTimeout(30_000);

const AT = "2023-02-02T10:00:00.000Z";
const BY = { reviewer: "김검토", at: AT };
const FIRST_ROW = 5;

const port = createExcelWorkbook();
let host: ExcelHost;
beforeEach(() => {
  host = startExcel();
});
afterEach(stopExcel);

function itemsOf(lines: number): readonly ReviewItem[] {
  return Array.from({ length: lines }, (_, index) => item({ project: `1-1-${index + 1}` }));
}

async function writeReview(items: readonly ReviewItem[]): Promise<void> {
  const before = await port.read();
  const options = { language: "ko", message: () => "초과 집행", projectName: () => null } as const;
  const model = reviewModel({ items, settled: [] }, 2022, options);
  await port.write([model], { before, at: AT, activate: SHEET.review });
}

function wishOn({ flag, decision }: ReviewItem): DecisionWish {
  return { key: flag.key, decision: "수용", comment: "", current: flag.fingerprint, before: decision };
}

async function lines(): Promise<readonly StoredDecision[]> {
  const { grids } = await port.read();
  return grids.filter(({ sheet }) => sheet === SHEET.review).flatMap(readReview);
}

async function accepted(): Promise<readonly string[]> {
  return (await lines()).filter(({ state }) => state === "수용").map(({ key }) => key);
}

async function onSheet(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(SHEET.review));
    await context.sync();
  });
}

const COLUMN = {
  first: "A",
  last: columnName(REVIEW_COLUMNS.length - 1),
  key: columnName(reviewColumn("key")),
  project: reviewColumn("project"),
};

test("one decision takes three round trips, and of the other lines only their keys", async () => {
  const items = itemsOf(400);
  await writeReview(items);
  host.recorder.reset();
  const outcome = await decide(port, items.slice(200, 201).map(wishOn), BY);
  expect(outcome.written.map(({ key }) => key)).toEqual(["1-1-201/over-execution"]);
  expect(host.recorder.syncs).toBe(3);
  const answered = host.recorder.batches.reduce((sum, { bytesOut }) => sum + bytesOut, 0);
  expect(answered).toBeLessThan(400 * 60);
  expect(await accepted()).toEqual(["1-1-201/over-execution"]);
});

test("many decisions at once, near and far, write their own lines and no other, and are taken back", async () => {
  const items = itemsOf(200);
  await writeReview(items);
  const chosen = items.filter((_, index) => index % 3 === 0 || index > 180);
  const before = await lines();
  host.recorder.reset();
  await decide(port, chosen.map(wishOn), BY);
  expect(host.recorder.syncs).toBe(3);
  expect(await accepted()).toEqual(chosen.map(({ flag }) => flag.key));
  const untouched = (all: readonly StoredDecision[]) =>
    all.filter(({ key }) => !chosen.some(({ flag }) => flag.key === key));
  expect(untouched(await lines())).toEqual(untouched(before));
  await undoDecisions(port);
  expect(await lines()).toEqual(before);
});

test("lines are found after people put rows in, took rows out and sorted", async () => {
  const items = itemsOf(12);
  await writeReview(items);
  await onSheet((sheet) => {
    sheet.getRange("1:2").insert("Down");
    sheet.getRange(`${FIRST_ROW + 3}:${FIRST_ROW + 3}`).delete("Up");
    sheet.tables.getItem(TABLE.review).sort.apply([{ key: COLUMN.project, ascending: false }]);
  });
  const [, , , fourth, fifth] = items;
  if (fourth === undefined || fifth === undefined) throw new Error("too few lines");
  await decide(port, [wishOn(fourth), wishOn(fifth)], BY);
  expect((await accepted()).toSorted()).toEqual([fourth.flag.key, fifth.flag.key]);
});

test("a line that moves while it is being read is looked for anew", async () => {
  const items = itemsOf(8);
  await writeReview(items);
  const [, , third] = items;
  if (third === undefined) throw new Error("too few lines");
  const moving: WorkbookPort = {
    ...port,
    editLines: (wish, edit) =>
      port.editLines(wish, ({ header, rows }) => {
        // What a co-author's new row between the two readings does: other lines stand where the keys were seen.
        const moved = new Map([...rows].map(([row]): [number, readonly (string | null)[]] => [row, [null]]));
        return edit({ header, rows: moved });
      }),
  };
  await decide(moving, [wishOn(third)], BY);
  expect(await accepted()).toEqual([third.flag.key]);
});

test("a line copied below the table says the same afterwards", async () => {
  const items = itemsOf(4);
  await writeReview(items);
  await onSheet((sheet) => {
    const line = `${COLUMN.first}${FIRST_ROW + 1}:${COLUMN.last}${FIRST_ROW + 1}`;
    sheet.getRange(`${COLUMN.first}20:${COLUMN.last}20`).copyFrom(line);
  });
  const [, second] = items;
  if (second === undefined) throw new Error("too few lines");
  await decide(port, [wishOn(second)], BY);
  expect(await accepted()).toEqual([second.flag.key, second.flag.key]);
});

test("a table that somebody turned into plain cells is read as a sheet", async () => {
  const items = itemsOf(4);
  await writeReview(items);
  await onSheet((sheet) => {
    sheet.tables.getItem(TABLE.review).convertToRange();
  });
  await decide(port, items.slice(0, 2).map(wishOn), BY);
  expect(await accepted()).toEqual(items.slice(0, 2).map(({ flag }) => flag.key));
});
