/** What coordinators suffer from with copied sheets, Power Query and macros, and what is true here instead. */
import { consolidate } from "../../src/actions/consolidate";
import { isRefused, receive, type ReceivedFile } from "../../src/actions/receive";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import type { ExcelHost } from "../../src/excel-host";
import { bundledPlan } from "../../src/plan/bundledPlan";
import { SHEET } from "../../src/sheets/names";
import { scalarOf, type Grid, type Scalar } from "../../src/submission/Grid";
import type { Refusal } from "../../src/submission/Refusal";
import { REFUSAL_WORDS } from "../../src/words/refusals";
import type { WorkbookPort } from "../../src/workbook/WorkbookPort";
import { isRefusal, readSourceBook } from "../../src/xlsx/readSourceBook";
import { settle, startExcel, stopExcel } from "../support/excelHost";
import { compoundFile } from "../support/foreignFiles";
import { bookOf, gridOf, type GridOptions } from "../support/grids";
import { MISSED, decideOn, flaggedFiles, resubmitted, run, states } from "../support/reviewFlow";
import { receivedSamples } from "../support/receivedSamples";
import { smallPlan } from "../support/rows";

jest.setTimeout(60_000);

const MILLION = 1_000_000;
let host: ExcelHost;
let port: WorkbookPort;
beforeEach(() => {
  host = startExcel();
  port = createExcelWorkbook();
});
afterEach(stopExcel);

function fileOf(department: string, drawing: string, options: GridOptions = {}): ReceivedFile {
  const grid = gridOf(drawing, { sheet: `제출_${department}`, ...options });
  const book = bookOf([grid], { file: `${department}.xlsx`, sha256: `sha of ${department}` });
  const outcome = receive(book, smallPlan);
  if (isRefused(outcome)) throw new Error(outcome.reason);
  return outcome;
}

const HEADER = "| 사업코드 | 단위사업 | 전년예산 | 예산 | 집행액 | 목표 | 실적 | 추진상태 | 추진실적 |";
const economy = fileOf(
  "경제정책실",
  `${HEADER}
   | 1-1-1 | 기술교육원 운영 | 11927 | 12000 | 11000 | 5500 | 5600 | 완료 | 5,600명 수료 |`,
);
/** The same columns in another order, under other names. */
const finance = fileOf(
  "재정기획관",
  `| 사업명 | 추진현황 | 집행실적 | 예산액 | 전년도 예산 | 실적 | 목표 | 코드 | 추진상태 |
   | 예산학교 운영 | 4회 운영 | 70 | 79 | 79 | 4 | 4 | 2-2-2 | 완료 |`,
);

function consolidated(files: readonly ReceivedFile[], refused: readonly Refusal[] = []) {
  return consolidate(port, {
    files,
    refused,
    includeWorkbook: false,
    plan: smallPlan,
    language: "ko",
    now: "2023-02-01T09:00:00.000Z",
  });
}

async function gridNamed(name: string): Promise<Grid> {
  const { grids } = await port.read();
  const found = grids.find(({ sheet }) => sheet === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** All texts of a sheet. */
async function textsOn(name: string): Promise<string> {
  return (await gridNamed(name)).rows
    .flat()
    .map((cell) => String(scalarOf(cell) ?? ""))
    .join("\n");
}

/** The lines of a table by their first cell. */
async function lineOf(name: string, first: Scalar): Promise<Scalar[]> {
  const { rows } = await gridNamed(name);
  return (rows.find((cells) => scalarOf(cells[0]) === first) ?? []).map((cell) => scalarOf(cell));
}

test("PAINS 4: renamed and reordered columns merge by name; an absent one is a named finding, not a crash", async () => {
  const without = fileOf(
    "행정국",
    `| 사업코드 | 단위사업 | 예산 | 목표 | 실적 | 추진상태 | 추진실적 |
     | 2-2-3 | 공동 축제 | 400 | 1 | 1 | 완료 | 축제 1회 |`,
  );
  const { consolidation, findings } = await consolidated([economy, finance, without]);
  expect(consolidation.projects.map(({ id, amounts }) => [id, amounts.budget, amounts.executed])).toEqual([
    ["1-1-1", 12_000 * MILLION, 11_000 * MILLION],
    ["2-2-2", 79 * MILLION, 70 * MILLION],
    ["2-2-3", 400 * MILLION, null],
  ]);
  expect(
    findings.filter(({ rule }) => rule === "sheet/missing-column").map(({ file, column }) => [file, column]),
  ).toContainEqual(["행정국.xlsx", "executed"]);
});

test("PAINS 5: no file decides the structure for the others: any order gives the same figures", async () => {
  const one = await consolidated([economy, finance]);
  const other = await consolidated([finance, economy]);
  expect(other.consolidation.total).toEqual(one.consolidation.total);
  expect(other.consolidation.counted.map(({ source }) => source)).toEqual(
    one.consolidation.counted.map(({ source }) => source),
  );
});

test("PAINS 6: a file left out is listed where everybody looks, and the totals say 미완료", async () => {
  const { consolidation } = await consolidated(
    [economy, finance],
    [{ file: "행정국 실적.xlsx", reason: "drm", detail: null }],
  );
  expect(consolidation.complete).toBe(false);
  const summary = await textsOn(SHEET.summary);
  expect(summary).toContain("미완료");
  expect(summary).toContain("행정국 실적.xlsx");
  expect(await textsOn(SHEET.ledger)).toContain("행정국 실적.xlsx");
});

test("PAINS 7: titles, a header at row 6 in two levels are found; a tie between headers is asked", async () => {
  const deep = fileOf(
    "경제정책실",
    `| 2022년 추진실적 | < | < | < | < | < | < | < |
     | |
     | 제출부서 | 경제정책실 |
     | |
     | (단위: 백만원) |
     | 사업코드 | 단위사업 | 재정 | < | 성과 | < | 추진상태 | 추진실적 |
     | ^ | ^ | 예산 | 집행액 | 목표 | 실적 | ^ | ^ |
     | 1-1-1 | 기술교육원 운영 | 12000 | 11000 | 5500 | 5600 | 완료 | 함 |`,
  );
  const tied = fileOf(
    "재정기획관",
    `| 사업코드 | 단위사업 | 예산 | 사업비 | 집행액 | 목표 | 실적 | 추진상태 | 추진실적 |
     | 2-2-2 | 예산학교 운영 | 79 | 80 | 70 | 4 | 4 | 완료 | 함 |`,
  );
  const { consolidation, findings } = await consolidated([deep, tied]);
  expect(consolidation.projects.map(({ id, amounts }) => [id, amounts.budget])).toEqual([
    ["1-1-1", 12_000 * MILLION],
    ["2-2-2", null],
  ]);
  expect(findings.filter(({ rule }) => rule === "sheet/ambiguous-header").map(({ file }) => file)).toEqual([
    "재정기획관.xlsx",
  ]);
});

test("PAINS 8: merged labels fill down; a merged amount is an error, stands with its first row and is never multiplied", async () => {
  const merged = fileOf(
    "평생교육국",
    `| 사업코드 | 분야 | 단위사업 | 예산 | 집행액 | 목표 | 실적 | 추진상태 | 추진실적 |
     | 2-1-1 | 디지털·시민 교육 | 디지털 문해교육 운영 | 1800 | 1200 | 1500 | 1600 | 완료 | 함 |
     | 2-1-2 | ^ | 시민청 운영 | ^ | 480 | 1 | 1 | 완료 | 함 |`,
  );
  const { consolidation, findings } = await consolidated([merged]);
  expect(consolidation.total).toMatchObject({
    projects: 2,
    budget: 1800 * MILLION,
    executed: 1680 * MILLION,
  });
  expect(consolidation.complete).toBe(false);
  expect(findings.filter(({ rule }) => rule === "cell/merged-amount").length).toBeGreaterThan(0);
  expect(findings.filter(({ rule }) => rule === "row/wrong-area")).toEqual([]);
});

test("PAINS 9: hidden rows are counted in the open: in the totals and on 오류목록", async () => {
  const hidden = fileOf(
    "경제정책실",
    `${HEADER}
     | 1-1-1 | 기술교육원 운영 | 11927 | 12000 | 11000 | 5500 | 5600 | 완료 | 함 |`,
    { hiddenRows: [1] },
  );
  const { consolidation } = await consolidated([hidden]);
  expect(consolidation.total.budget).toBe(12_000 * MILLION);
  expect(await textsOn(SHEET.findings)).toContain("숨긴 행");
});

test("PAINS 13: change is over last year's figure, and 총괄 says which: 34 → 70 is +105.9 %", async () => {
  await consolidate(port, {
    ...(await receivedSamples("clean")),
    includeWorkbook: false,
    plan: bundledPlan(),
    language: "ko",
    now: "2023-02-01T09:00:00.000Z",
  });
  const line = (await lineOf(SHEET.summary, "사업 수(개)")).filter((value) => value !== null);
  expect(line).toEqual(["사업 수(개)", 34, 70, 36, 105.9]);
  expect(await textsOn(SHEET.summary)).toContain("총계의 전년 수치는 설정에 적은 전년 총계입니다.");
});

test("PAINS 18: a project sent twice is counted once; the other row stays on 취합원본 with its reason", async () => {
  const twice = fileOf(
    "재정기획관",
    `${HEADER}
     | 2-2-2 | 예산학교 운영 | 79 | 79 | 70 | 4 | 4 | 완료 | 함 |
     | 1-1-1 | 기술교육원 운영 | 11927 | 12500 | 11000 | 5500 | 5600 | 완료 | 함 |`,
  );
  const { consolidation } = await consolidated([economy, twice]);
  expect(consolidation.total).toMatchObject({ projects: 2, budget: 12_079 * MILLION });
  const { rows } = await gridNamed(SHEET.collected);
  const lines = rows
    .filter((cells) => scalarOf(cells[0]) === "1-1-1")
    .map((cells) => [scalarOf(cells[18]), scalarOf(cells[21]), scalarOf(cells[22])]);
  expect(lines).toEqual([
    ["경제정책실.xlsx", "반영", null],
    ["재정기획관.xlsx", "제외", "담당부서의 행을 반영함\n반영된 행: 경제정책실.xlsx / 제출_경제정책실 / 2행"],
  ]);
});

test("PAINS 19: the ledger says who has submitted and who has not", async () => {
  const { consolidation } = await consolidated([economy, finance]);
  expect(consolidation.ledger.map(({ department, state }) => [department, state])).toEqual([
    ["경제정책실", "received"],
    ["평생교육국", "missing"],
    ["재정기획관", "received"],
    ["행정국", "missing"],
  ]);
  expect(await textsOn(SHEET.ledger)).toContain("4개 부서 가운데 2개 제출, 2개 미제출");
});

test("PAINS 23: rows are written as values, never added to a table that others may be editing", async () => {
  await consolidated([economy]);
  await consolidated([economy, finance]);
  const calls = host.recorder.batches.flatMap(({ actions }) =>
    actions.map(({ className, name }) => `${className}.${name}`),
  );
  expect(calls.length).toBeGreaterThan(100);
  expect(calls.filter((call) => call.includes("TableRow"))).toEqual([]);
});

test("PAINS 25: hidden sheets and formulas over other files are said on 오류목록 before anything is published", async () => {
  await Excel.run(async (context) => {
    const names = context.workbook.worksheets.add("명단");
    names.getRange("A1:B1").values = [["홍길동", "010-0000-0000"]];
    names.visibility = "Hidden";
    await context.sync();
  });
  await consolidated([economy]);
  expect(await textsOn(SHEET.findings)).toContain("△ 숨긴 시트 1개에 자료가 있습니다: 명단");
  expect((await gridNamed("명단")).visibility).toBe("hidden");
});

test("PAINS 27: old and DRM-wrapped files are recognised by content, and the words say what to do next", async () => {
  const files = {
    "실적.xlsx": compoundFile("Workbook"),
    "보안.xlsx": new TextEncoder().encode("SCDSA004\0\0"),
  };
  const refused: Refusal[] = [];
  for (const [name, bytes] of Object.entries(files)) {
    const book = await readSourceBook({ name, bytes, modified: null });
    if (isRefusal(book)) refused.push(book);
  }
  expect(refused.map(({ file, reason }) => [file, reason])).toEqual([
    ["실적.xlsx", "old-xls"],
    ["보안.xlsx", "drm"],
  ]);
  for (const { reason } of refused) expect(REFUSAL_WORDS.ko[reason].next).toMatch(/다시 넣으십시오/);
  const { consolidation } = await consolidated([economy], refused);
  expect(consolidation.gaps.filter(({ kind }) => kind === "refused-file")).toHaveLength(2);
});

test("PAINS 31: a decision whose data changed turns into 재확인 필요", async () => {
  const files = await flaggedFiles();
  await run(port, files);
  await settle();
  await decideOn(port, MISSED, "확인");
  await run(port, resubmitted(files, "2-3-3", 6));
  expect(await states(port)).toMatchObject({ [MISSED]: "재확인 필요" });
});
