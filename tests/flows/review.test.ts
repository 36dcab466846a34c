import type { ReceivedFile } from "../../src/actions/receive";
import { decide, undoDecisions } from "../../src/actions/review/decide";
import { UNDO_SETTING } from "../../src/actions/review/lastDecisions";
import { reviewQueue } from "../../src/actions/review/reviewQueue";
import { REVIEW_SETTING } from "../../src/actions/review/reviewSetting";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { changesBetween } from "../../src/review/changes";
import type { WorkbookPort } from "../../src/workbook/WorkbookPort";
import { stopExcel } from "../support/excelHost";
import {
  AT,
  decideOn,
  LOW,
  MISSED,
  NOT_RUN,
  openReviewDesk,
  queueOf,
  resubmitted,
  run,
  states,
  typeOnReview,
  wishOf,
} from "../support/reviewFlow";

jest.setTimeout(30_000);

let files: readonly ReceivedFile[];
let port: WorkbookPort;

beforeEach(async () => {
  ({ files, port } = await openReviewDesk());
});

afterEach(stopExcel);

/** The same file, sent after all others. */
function later(received: ReceivedFile): ReceivedFile {
  return { ...received, book: { ...received.book, modified: "2023-03-31T00:00:00.000Z" } };
}

test("what is flagged waits undecided, the gravest first, with the project it is about", async () => {
  const { items, book } = await queueOf(port);
  expect(items.map(({ flag, decision }) => [flag.key, decision.state])).toEqual([
    [MISSED, "미검토"],
    [NOT_RUN, "미검토"],
    [LOW, "미검토"],
  ]);
  expect(book.projects.map(({ id, rows }) => [id, rows.map(({ cells }) => cells.actual.raw)])).toEqual([
    ["2-3-3", ["5"]],
    ["2-3-7", ["0"]],
  ]);
});

test("settings that somebody damaged stop neither the review nor the next run, which makes them anew", async () => {
  await decideOn(port, NOT_RUN, "수용", "선거로 미운영 확인");
  await port.keep(REVIEW_SETTING, "?");
  await port.keep(UNDO_SETTING, "?");
  expect(await reviewQueue(port)).toBeNull();
  expect(await undoDecisions(port)).toEqual({ written: [], changed: [], gone: [] });
  await run(port, files);
  expect(await states(port)).toMatchObject({ [NOT_RUN]: "수용", [MISSED]: "미검토" });
});

test("a decision is kept on 검토 with comment, reviewer and time, also after a reload", async () => {
  await decideOn(port, NOT_RUN, "수용", "선거로 미운영 확인");
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

test("running 취합 again loses no decision, nor a comment written before deciding", async () => {
  await decideOn(port, NOT_RUN, "수용");
  await typeOnReview(port, MISSED, "comment", "위탁 계약서 확인");
  await run(port, files);
  const { items } = await queueOf(port);
  expect(items.map(({ decision }) => [decision.key, decision.state, decision.comment])).toEqual([
    [MISSED, "미검토", "위탁 계약서 확인"],
    [NOT_RUN, "수용", ""],
    [LOW, "미검토", ""],
  ]);
});

test("new data turns 보완요청 into 재제출 and any other decision into 재확인 필요, old beside new", async () => {
  await decideOn(port, MISSED, "보완요청", "운영 횟수를 다시 확인");
  await decideOn(port, LOW, "확인");
  await run(port, resubmitted(files, "2-3-3", 6));
  const { items, book } = await queueOf(port);
  expect(items.map(({ decision }) => [decision.key, decision.state])).toEqual([
    [MISSED, "재제출"],
    [NOT_RUN, "미검토"],
    [LOW, "재확인 필요"],
  ]);
  const decidedOn = items[0]?.decision.fingerprint;
  const earlier = book.earlier.find(({ fingerprint }) => fingerprint === decidedOn)?.rows ?? [];
  const now = book.projects.find(({ id }) => id === "2-3-3")?.rows ?? [];
  expect(changesBetween(earlier, now)).toEqual([
    {
      department: "평생교육국",
      line: 1,
      column: "actual",
      before: { value: 5, raw: "5" },
      after: { value: 6, raw: "6" },
    },
  ]);
});

test("what was decided on is still known after another run, and a new decision is on the new data", async () => {
  await decideOn(port, MISSED, "보완요청");
  await run(port, resubmitted(files, "2-3-3", 6));
  await run(port, []);
  expect((await queueOf(port)).book.earlier).toHaveLength(1);
  await decideOn(port, MISSED, "수용");
  await run(port, []);
  expect(await states(port)).toMatchObject({ [MISSED]: "수용" });
});

test("a decision whose flag is gone is kept, and shown as settled", async () => {
  await decideOn(port, MISSED, "보완요청");
  await run(port, resubmitted(files, "2-3-3", 8));
  const { items, settled } = await queueOf(port);
  expect(items.map(({ flag }) => flag.key)).toEqual([NOT_RUN, LOW]);
  expect(settled.map(({ key, state }) => [key, state])).toEqual([[MISSED, "보완요청"]]);
  await run(port, resubmitted(files, "2-3-3", 7).map(later));
  expect(await states(port)).toMatchObject({ [MISSED]: "재제출" });
});

test("a decision finds its line after the sheet was sorted and filtered by hand", async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("tblReview");
    table.sort.apply([{ key: 1, ascending: false }]);
    table.columns.getItem("사업코드").filter.applyValuesFilter(["2-3-3"]);
    await context.sync();
  });
  await decideOn(port, NOT_RUN, "확인");
  expect(await states(port)).toMatchObject({ [NOT_RUN]: "확인", [MISSED]: "미검토" });
});

test("a decision typed into 검토 by hand counts, and outlives a run", async () => {
  await typeOnReview(port, NOT_RUN, "state", "보완 요청");
  await typeOnReview(port, LOW, "state", "수용");
  await run(port, files);
  expect(await states(port)).toEqual({ [NOT_RUN]: "보완요청", [LOW]: "수용", [MISSED]: "미검토" });
});

test("a word that is no decision is kept with the comment, to be looked at", async () => {
  await typeOnReview(port, NOT_RUN, "state", "보류");
  await typeOnReview(port, NOT_RUN, "comment", "과장님 확인");
  await run(port, files);
  const { items } = await queueOf(port);
  const decision = items.find(({ flag }) => flag.key === NOT_RUN)?.decision;
  expect([decision?.state, decision?.comment]).toEqual(["재확인 필요", "보류 / 과장님 확인"]);
});

test("what somebody else decided in the meantime is not written over", async () => {
  const mine = await wishOf(port, NOT_RUN, "수용");
  await decideOn(port, NOT_RUN, "보완요청", "사유 보완", { reviewer: "이검토", at: AT });
  const outcome = await decide(port, [mine], { reviewer: "김검토", at: AT });
  expect(outcome).toMatchObject({
    written: [],
    changed: [{ key: NOT_RUN, state: "보완요청", reviewer: "이검토" }],
    gone: [],
  });
  expect(await states(port)).toMatchObject({ [NOT_RUN]: "보완요청" });
});

test("a decision on figures that changed since they were shown is not written", async () => {
  const mine = await wishOf(port, MISSED, "수용");
  await run(port, resubmitted(files, "2-3-3", 6));
  expect(await decide(port, [mine], { reviewer: "김검토", at: AT })).toMatchObject({ written: [] });
  expect(await states(port)).toMatchObject({ [MISSED]: "미검토" });
});

test("a flag that is not on 검토 is said, and nothing is written", async () => {
  const wish = { ...(await wishOf(port, NOT_RUN, "확인")), key: "9-9-9/not-run" };
  expect(await decide(port, [wish], { reviewer: "", at: AT })).toEqual({
    written: [],
    changed: [],
    gone: ["9-9-9/not-run"],
  });
  expect(Object.values(await states(port))).toEqual(["미검토", "미검토", "미검토"]);
});

test("the last decisions are taken back, after a reload too, unless the line changed since", async () => {
  const wishes = await Promise.all([MISSED, NOT_RUN, LOW].map((key) => wishOf(port, key, "수용", "일괄")));
  await decide(port, wishes, { reviewer: "김검토", at: AT });
  expect(Object.values(await states(port))).toEqual(["수용", "수용", "수용"]);
  await typeOnReview(port, LOW, "state", "확인");

  const outcome = await undoDecisions(createExcelWorkbook());
  expect([outcome.written.map(({ key }) => key), outcome.changed.map(({ key }) => key)]).toEqual([
    [MISSED, NOT_RUN],
    [LOW],
  ]);
  expect(await states(port)).toEqual({ [MISSED]: "미검토", [NOT_RUN]: "미검토", [LOW]: "확인" });
  expect((await queueOf(port)).last).toBeNull();
});

test("되돌리기 of a run brings the reviewer's view back too", async () => {
  await decideOn(port, MISSED, "보완요청");
  await run(port, resubmitted(files, "2-3-3", 8));
  await port.restore();
  expect(await states(port)).toEqual({ [MISSED]: "보완요청", [NOT_RUN]: "미검토", [LOW]: "미검토" });
});
