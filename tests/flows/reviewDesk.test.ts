import type { ReceivedFile } from "../../src/actions/receive";
import { decide } from "../../src/actions/review/decide";
import { collectedPlace, flagsFromActiveCell } from "../../src/actions/review/flagPlaces";
import { markFlags } from "../../src/actions/review/markFlags";
import { decisionsIn } from "../../src/actions/review/decisionsIn";
import { mergeReviews, previewMerge } from "../../src/actions/review/mergeReviews";
import { departmentLetter, exceptions, writeReviewPapers } from "../../src/actions/review/reviewPapers";
import { addSampleForm } from "../../src/actions/addSampleForm";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { saveWorkbook } from "../../src/excel-host/io";
import { bundledPlan } from "../../src/plan/bundledPlan";
import { SHEET } from "../../src/sheets/names";
import { scalarOf, type Grid } from "../../src/submission/Grid";
import { exceptionsText } from "../../src/words/exceptionsText";
import type { WorkbookPort } from "../../src/workbook/WorkbookPort";
import { isRefusal, readSourceBook } from "../../src/xlsx/readSourceBook";
import { startExcel, stopExcel } from "../support/excelHost";
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
  type ReviewDesk,
} from "../support/reviewFlow";

jest.setTimeout(60_000);

const LATER = "2023-02-03T10:00:00.000Z";
let files: readonly ReceivedFile[];
let host: ReviewDesk["host"];
let port: WorkbookPort;

beforeEach(async () => {
  ({ files, host, port } = await openReviewDesk());
});

afterEach(stopExcel);

async function gridOf(sheet: string): Promise<Grid> {
  const { grids } = await port.read();
  const grid = grids.find((each) => each.sheet === sheet);
  if (grid === undefined) throw new Error(sheet);
  return grid;
}

function textsOf(grid: Grid): string[] {
  return grid.rows.flatMap((cells) => cells.map((cell) => String(scalarOf(cell) ?? ""))).filter(Boolean);
}

/** A copy of the workbook as it stands, as another reviewer sends it back: an .xlsx file read like any other. */
async function copyOfWorkbook(): Promise<readonly Grid[]> {
  const bytes = await saveWorkbook(host.workbook);
  const book = await readSourceBook({ name: "사본.xlsx", bytes, modified: null });
  if (isRefusal(book)) throw new Error(book.reason);
  return book.grids;
}

async function sortCollected(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("tblCollected").sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
}

test("a flag's row is found on 취합원본 after it was sorted, at the column it is about", async () => {
  const flag = (await queueOf(port)).items[0]?.flag;
  if (flag === undefined) throw new Error("no flag");
  const before = await collectedPlace(port, flag);
  await sortCollected();
  const after = await collectedPlace(port, flag);
  expect(after).not.toEqual(before);
  const row = Number(after?.cell.slice(1)) - 1;
  const cells = (await gridOf(SHEET.collected)).rows[row] ?? [];
  expect([scalarOf(cells[0]), after?.cell[0], scalarOf(cells[11])]).toEqual(["2-3-3", "L", 5]);
});

test("flags come in the order of the sheet in front, from the active cell on", async () => {
  const { items } = await queueOf(port);
  const flags = items.map(({ flag }) => flag);
  const collected = await gridOf(SHEET.collected);
  const rowOf = (project: string): number =>
    collected.rows.findIndex((cells) => scalarOf(cells[0]) === project) + 1;
  await port.goTo(SHEET.collected, `D${rowOf("2-3-7")}`);
  expect(await flagsFromActiveCell(port, flags)).toEqual({
    sheet: SHEET.collected,
    flags: [
      { key: NOT_RUN, cell: `D${rowOf("2-3-7")}`, here: true },
      { key: MISSED, cell: `D${rowOf("2-3-3")}`, here: false },
      { key: LOW, cell: `D${rowOf("2-3-3")}`, here: false },
    ],
  });
  await port.goTo(SHEET.review, "B6");
  expect((await flagsFromActiveCell(port, flags)).flags.map(({ key }) => key)).toEqual([
    NOT_RUN,
    LOW,
    MISSED,
  ]);
  await port.goTo(SHEET.summary, "A1");
  expect((await flagsFromActiveCell(port, flags)).flags).toEqual([]);
});

test("several decisions are one act: a few round trips, and what stands between is kept", async () => {
  await typeOnReview(port, NOT_RUN, "comment", "손으로 적음");
  const many = await Promise.all([MISSED, LOW].map((key) => wishOf(port, key, "수용", "일괄")));
  const batches = host.recorder.batches.length;
  await decide(port, many, { reviewer: "김검토", at: AT });
  expect(host.recorder.batches.length - batches).toBeLessThanOrEqual(6);
  const { items } = await queueOf(port);
  expect(items.map(({ decision }) => [decision.key, decision.state, decision.comment])).toEqual([
    [MISSED, "수용", "일괄"],
    [NOT_RUN, "미검토", "손으로 적음"],
    [LOW, "수용", "일괄"],
  ]);
});

test("decisions from another copy come in by one write; conflicts by choice; nothing is lost; it can be taken back", async () => {
  await decideOn(port, MISSED, "보완요청", "횟수 확인", { reviewer: "이검토", at: LATER });
  await decideOn(port, LOW, "확인", "", { reviewer: "이검토", at: LATER });
  const copy = await copyOfWorkbook();
  await stopExcel();

  host = startExcel({ apiVersion: "1.17" });
  port = createExcelWorkbook();
  await run(port, files);
  await decideOn(port, MISSED, "수용", "사유 타당");
  await decideOn(port, NOT_RUN, "수용");

  const theirs = decisionsIn(copy) ?? [];
  const plan = await previewMerge(port, theirs);
  expect(plan?.taken.map(({ key, state }) => [key, state])).toEqual([[LOW, "확인"]]);
  expect(plan?.kept.map(({ key }) => key)).toEqual([NOT_RUN]);
  expect(
    plan?.conflicts.map(({ key, mine, theirs: their, later }) => [key, mine.state, their.state, later]),
  ).toEqual([[MISSED, "수용", "보완요청", "theirs"]]);

  const input = {
    theirs,
    choices: new Map([[MISSED, "mine" as const]]),
    language: "ko",
    now: LATER,
  } as const;
  await mergeReviews(port, input);
  const { items } = await queueOf(port);
  expect(
    items.map(({ decision }) => [decision.key, decision.state, decision.reviewer, decision.decidedAt]),
  ).toEqual([
    [MISSED, "수용", "김검토", AT],
    [NOT_RUN, "수용", "김검토", AT],
    [LOW, "확인", "이검토", LATER],
  ]);
  await port.restore();
  expect(await states(port)).toEqual({ [MISSED]: "수용", [NOT_RUN]: "수용", [LOW]: "미검토" });
});

test("the other's decisions on flags that are gone here are kept as settled", async () => {
  await decideOn(port, MISSED, "보완요청", "", { reviewer: "이검토", at: LATER });
  const theirs = decisionsIn(await copyOfWorkbook()) ?? [];
  await typeOnReview(port, MISSED, "state", "미검토");
  await run(port, resubmitted(files, "2-3-3", 8));
  await mergeReviews(port, { theirs, choices: new Map(), language: "ko", now: LATER });
  expect((await queueOf(port)).settled.map(({ key, state }) => [key, state])).toEqual([[MISSED, "보완요청"]]);
});

test("the results and a letter for each department are written, and written anew", async () => {
  await decideOn(port, MISSED, "보완요청", "운영 횟수를 다시 확인");
  await decideOn(port, NOT_RUN, "수용");
  await writeReviewPapers(port, { language: "ko", now: LATER });
  const result = textsOf(await gridOf(SHEET.reviewResult));
  expect(result).toEqual(
    expect.arrayContaining(["2-3-3 행복교육 등 민주시민 역량 강화", "62.5", "2-3-7 예산학교 운영", "미운영"]),
  );
  const letter = textsOf(await gridOf(SHEET.returns));
  expect(letter.filter((text) => text.startsWith("수신"))).toEqual(["수신: 평생교육국 (1건)"]);
  expect(letter).toContain("운영 횟수를 다시 확인");
  const own = await departmentLetter(port, "평생교육국", "ko");
  expect([own?.file, own?.sheets.map(({ name }) => name)]).toEqual([
    "2022_보완요청_평생교육국.xlsx",
    ["보완요청"],
  ]);
  expect(await departmentLetter(port, "행정국", "ko")).toBeNull();

  await decideOn(port, NOT_RUN, "보완요청");
  await writeReviewPapers(port, { language: "ko", now: LATER });
  expect(textsOf(await gridOf(SHEET.returns)).filter((text) => text.startsWith("수신"))).toEqual([
    "수신: 평생교육국 (1건)",
    "수신: 재정기획관 (1건)",
  ]);
});

test("the missed projects are told as a report lists them", async () => {
  await decideOn(port, NOT_RUN, "수용", "선거로 미운영 확인");
  expect(exceptionsText(await exceptions(port), "ko").split("\n")).toEqual([
    "ㅇ 미달성 사업: 2개",
    " - 행복교육 등 민주시민 역량 강화(평생교육국): 목표 미달성(62.5%, 목표 8 / 실적 5)" +
      " / 민간위탁이 9월에 끝나고 선거 기간 운영이 제한되어 계획한 8회 가운데 5회만 운영 / 검토: 미검토",
    " - 예산학교 운영(재정기획관): 미운영" +
      " / 선거와 조직개편으로 일정이 미뤄져 교육을 열지 못함 / 검토: 수용(선거로 미운영 확인)",
  ]);
});

test("flagged cells are marked on the submission sheets of this workbook, and cleared when no longer true", async () => {
  const plan = bundledPlan();
  await addSampleForm(port, plan, "ko", LATER);
  await run(port, []);
  const { book } = await queueOf(port);
  expect(book.openSheets).toHaveLength(1);
  const [sheet = ""] = book.openSheets;
  const flagged = book.flags.filter(({ source }) => source.sheet === sheet && source.file.startsWith("현재"));
  expect(flagged.length).toBeGreaterThan(0);
  const own = await formatsOn(sheet);
  expect(await markFlags(port, book, "ko")).toEqual([]);
  expect(await formatsOn(sheet)).toBeGreaterThan(own);
  await markFlags(port, { ...book, flags: [] }, "ko");
  expect(await formatsOn(sheet)).toBe(own);
});

/** How many conditional formats our marks put on a sheet. */
async function formatsOn(sheet: string): Promise<number> {
  return Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
    formats.load("items/type");
    await context.sync();
    return formats.items.filter(({ type }) => type === "Custom").length;
  });
}
