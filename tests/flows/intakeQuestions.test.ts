/** Questions about headers are asked once: 설정 keeps the answers, for kept files and for the next ones. */
import { keepHeaderAnswers } from "../../src/actions/headerAnswers";
import { consolidate } from "../../src/actions/consolidate";
import { NothingToConsolidate, type ConsolidateInput } from "../../src/actions/prepareRun";
import { preview } from "../../src/actions/preview";
import { settingsOf } from "../../src/actions/settingsOf";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { SHEET } from "../../src/sheets/names";
import type { ColumnKey } from "../../src/submission/columns";
import type { WorkbookPort } from "../../src/workbook/WorkbookPort";
import { startExcel, stopExcel } from "../support/excelHost";
import { drawnFile } from "../support/intake";
import { smallPlan } from "../support/rows";

const ODD =
  "| 사업코드 | 단위사업 | 예산액 | 예산현액 | 쓴 돈 | 목표 | 실적 | 추진상태 | 추진실적 | 담당자 의견 |";
const finance = drawnFile(`${ODD}\n| 2-2-2 | 예산학교 운영 | 79 | 80 | 60 | 4 | 4 | 완료 | 함 | 없음 |`, {
  department: "재정기획관",
});
const economy = drawnFile(
  `${ODD}\n| 1-1-1 | 기술교육원 운영 | 11927 | 11930 | 11000 | 5500 | 5600 | 완료 | 함 | 없음 |`,
  { department: "경제정책실" },
);

const ANSWERS = new Map<string, ColumnKey | "ignore">([
  ["쓴 돈", "executed"],
  ["예산현액", "budget"],
  ["예산액", "ignore"],
]);

let port: WorkbookPort;

beforeEach(() => {
  startExcel();
  port = createExcelWorkbook();
});

afterEach(stopExcel);

function input(over: Partial<ConsolidateInput>): ConsolidateInput {
  return {
    files: [],
    refused: [],
    includeWorkbook: true,
    plan: smallPlan,
    language: "ko",
    now: "2023-02-01T09:00:00.000Z",
    ...over,
  };
}

async function asked(over: Partial<ConsolidateInput> = {}): Promise<string[]> {
  const { headers, ambiguities } = (await preview(port, input(over))).questions;
  return [...headers.map(({ header }) => header), ...ambiguities.flatMap((each) => each.headers)];
}

test("answers given before there is a 설정 go onto it with the first run", async () => {
  expect(await keepHeaderAnswers(port, ANSWERS, smallPlan)).toBe(false);
  await consolidate(port, input({ files: [finance], mapping: ANSWERS }));
  expect(settingsOf(await port.read(), smallPlan).mapping).toEqual(ANSWERS);
  expect(await asked({ files: [economy] })).toEqual(["담당자 의견"]);
});

test("answers given later stand under what is on 설정, and nothing else on it moves", async () => {
  await consolidate(port, input({ files: [finance] }));
  const settings = async () =>
    (await port.read()).grids.find(({ sheet }) => sheet === SHEET.settings)?.rows ?? [];
  const before = await settings();
  expect(await asked()).toEqual(["쓴 돈", "담당자 의견", "예산액", "예산현액"]);
  expect(await keepHeaderAnswers(port, ANSWERS, smallPlan)).toBe(true);
  const after = await settings();
  expect(after.slice(0, before.length)).toEqual(before);
  expect(settingsOf(await port.read(), smallPlan)).toEqual({
    plan: settingsOf({ grids: [] }, smallPlan).plan,
    mapping: ANSWERS,
  });
  expect(await asked()).toEqual(["담당자 의견"]);
  const { total } = (await consolidate(port, input({ files: [economy] }))).consolidation;
  expect([total.budget, total.executed]).toEqual([12_010_000_000, 11_060_000_000]);
});

test("a second answer about the same header takes the place of the first", async () => {
  await consolidate(port, input({ files: [finance] }));
  await keepHeaderAnswers(port, new Map([["쓴 돈", "note" as const]]), smallPlan);
  await keepHeaderAnswers(
    port,
    new Map([
      ["쓴돈", "executed" as const],
      ["담당자 의견", "ignore" as const],
    ]),
    smallPlan,
  );
  expect(settingsOf(await port.read(), smallPlan).mapping).toEqual(
    new Map([
      ["쓴 돈", "executed"],
      ["담당자 의견", "ignore"],
    ]),
  );
});

test("with nothing at hand a run says so and writes nothing", async () => {
  await expect(consolidate(port, input({}))).rejects.toBeInstanceOf(NothingToConsolidate);
  expect((await port.read()).grids.map(({ sheet }) => sheet)).toEqual(["Sheet1"]);
});
