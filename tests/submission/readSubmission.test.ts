import { bundledPlan } from "../../src/plan/bundledPlan";
import type { Cell, Grid } from "../../src/submission/Grid";
import { readSubmission } from "../../src/submission/readSubmission";
import type { Field, SubmissionRow, SubmissionSheet } from "../../src/submission/SubmissionSheet";
import { gridOf } from "../support/grids";

const plan = bundledPlan();

function readGrid(grid: Grid, file = "제출.xlsx"): SubmissionSheet {
  return readSubmission(grid, { file, plan });
}

function read(drawing: string): SubmissionSheet {
  return readGrid(gridOf(drawing));
}

/** What a field came to, in one word: its value, or its state with the trouble. */
function short(field: Field<string> | Field<number>): string | number {
  if (field.value === null) return field.trouble ?? field.state;
  return field.trouble === null ? field.value : `${field.value} ${field.trouble}`;
}

function table(
  sheet: SubmissionSheet,
  ...keys: readonly (keyof Omit<SubmissionRow, "row" | "hidden">)[]
): unknown {
  return sheet.rows.map((row) => [row.row, ...keys.map((key) => short(row[key]))]);
}

test("a clean form comes out whole", () => {
  const sheet = readGrid(
    gridOf(
      `
      | 2022년 추진실적 제출서 | < | < | < | < | < | < |
      | 제출부서 | 재정기획관 | 담당자 | 홍길동 | 연락처 | 02-2133-0000 | |
      | 작성일   | @2023-01-10 | 단위 | 백만원 |        |              | |
      | 사업코드 | 분야 | 과제 | 단위사업 | 담당부서 | 전년예산 | 예산 | 집행액 | 집행률(%) | 성과지표 | 목표 | 실적 | 달성률(%) | 추진상태 | 추진실적 | 미달성 사유 | 향후계획 | 비고 |
      | 2-3-7 | 디지털 | 시민교육 | 예산학교 운영 | 재정기획관 | 79 | 80 | 10.5 | =ROUND(H5/G5*100,1) → 13.1 | 운영(회) | 4 | 0 | =0 → 0 | 미운영 | - | 선거 | 재개 |  |
    `,
      { stamp: "chwihap-form/1;year=2022;plan=f48e5fae;department=재정기획관" },
    ),
  );
  const text = (value: string, cell: string): unknown => ({
    state: "value",
    value,
    raw: value,
    cell,
    coercions: [],
    trouble: null,
    formula: null,
  });
  const figure = (value: number, raw: string, cell: string, formula: string | null = null): unknown => ({
    state: "value",
    value,
    raw,
    cell,
    coercions: [],
    trouble: null,
    formula,
  });
  expect(sheet).toMatchObject({
    file: "제출.xlsx",
    sheet: "제출_평생교육국",
    visibility: "visible",
    stamp: { version: 1, year: 2022, plan: "f48e5fae", department: "재정기획관" },
    block: {
      title: { text: "2022년 추진실적 제출서", cell: "A1" },
      department: { text: "재정기획관", cell: "B2" },
      officer: { text: "홍길동", cell: "D2" },
      phone: { text: "02-2133-0000", cell: "F2" },
      date: { text: "2023-01-10", cell: "B3" },
      unit: { text: "백만원", cell: "D3" },
    },
    department: "재정기획관",
    departmentFrom: "stamp",
    unit: "백만원",
    unitFrom: "block",
    headerRow: 4,
    unknownColumns: [],
    ambiguousHeaders: [],
    missingColumns: [],
    headerTies: [],
    statedTotals: [],
    asides: [],
    hiddenData: { rows: [], columns: [] },
  });
  expect(sheet.columns).toHaveLength(18);
  expect(sheet.rows).toEqual([
    {
      row: 5,
      hidden: false,
      id: text("2-3-7", "A5"),
      area: text("디지털", "B5"),
      task: text("시민교육", "C5"),
      project: text("예산학교 운영", "D5"),
      department: text("재정기획관", "E5"),
      priorBudget: figure(79_000_000, "79", "F5"),
      budget: figure(80_000_000, "80", "G5"),
      executed: figure(10_500_000, "10.5", "H5"),
      executionRate: figure(13.1, "13.1", "I5", "=ROUND(H5/G5*100,1)"),
      indicator: text("운영(회)", "J5"),
      target: figure(4, "4", "K5"),
      actual: figure(0, "0", "L5"),
      achievementRate: figure(0, "0", "M5", "=0"),
      status: text("미운영", "N5"),
      results: { ...(text("-", "O5") as object), state: "none", value: null },
      shortfallReason: text("선거", "P5"),
      nextPlan: text("재개", "Q5"),
      note: { ...(text("", "R5") as object), state: "blank", value: null },
    },
  ]);
});

test("merged labels fill down and say where from", () => {
  const sheet = read(`
    | 사업코드 | 분야   | 담당부서 | 예산 |
    | 2-3-7    | 디지털 | 행정국   | 79   |
    | 2-3-8    | ^      | ^        | 80   |
  `);
  expect(table(sheet, "id", "area", "department", "budget")).toEqual([
    [2, "2-3-7", "디지털", "행정국", 79_000_000],
    [3, "2-3-8", "디지털", "행정국", 80_000_000],
  ]);
  expect(sheet.rows[1]?.area).toMatchObject({
    cell: "B3",
    coercions: [{ kind: "filled-down", fromCell: "B2" }],
  });
});

test("a project merged over its indicator rows: code, name and texts are of each row, money of the first", () => {
  const sheet = read(`
    | 사업코드 | 단위사업 | 예산 | 집행액 | 성과지표 | 목표 | 추진상태 | 추진실적 |
    | 2-3-7    | 예산학교 | 79   | 10     | 운영     | 4    | 완료     | 운영함   |
    | ^        | ^        | ^    | ^      | 만족도   | 90   | ^        | ^        |
    | 2-3-8    | 자원봉사 | 1    | 1      | 수료     | 300  | 완료     | 수료함   |
  `);
  expect(
    table(sheet, "id", "project", "budget", "executed", "indicator", "target", "status", "results"),
  ).toEqual([
    [2, "2-3-7", "예산학교", 79_000_000, 10_000_000, "운영", 4, "완료", "운영함"],
    [3, "2-3-7", "예산학교", "blank", "blank", "만족도", 90, "완료", "운영함"],
    [4, "2-3-8", "자원봉사", 1_000_000, 1_000_000, "수료", 300, "완료", "수료함"],
  ]);
});

test("an amount merged over two projects is kept once, and both say so", () => {
  const sheet = read(`
    | 사업코드 | 단위사업 | 예산 | 집행액 | 추진실적 |
    | 2-3-7    | 예산학교 | 79   | 10     | 운영함   |
    | 2-3-8    | 자원봉사 | ^    | 20     | ^        |
  `);
  expect(table(sheet, "budget", "executed", "results")).toEqual([
    [2, "79000000 merged-amount", 10_000_000, "운영함"],
    [3, "merged-amount", 20_000_000, "blank"],
  ]);
  expect(sheet.rows[1]?.budget).toMatchObject({ state: "unreadable", value: null, cell: "C3" });
});

test("an amount merged over two amount columns is in trouble in both", () => {
  const sheet = read(`
    | 사업코드 | 단위사업 | 예산 | 집행액 |
    | 2-3-7    | 예산학교 | 79   | <      |
  `);
  expect(table(sheet, "budget", "executed")).toEqual([[2, "79000000 merged-amount", "merged-amount"]]);
});

test("an amount merged down from a total is nobody's", () => {
  const sheet = read(`
    | 사업코드 | 단위사업 | 예산 | 집행액 |
    | 소계     |          | 79   | 10     |
    | 2-3-8    | 자원봉사 | ^    | 10     |
  `);
  expect(table(sheet, "budget", "executed")).toEqual([[3, "merged-amount", 10_000_000]]);
});

test("totals are not rows: 소계 covers its group, 합계 everything", () => {
  const sheet = read(`
    | 분야   | 사업코드 | 예산 | 집행액 |
    | 미래   | 1-1-1    | 1    | 1      |
    | ^      | 1-1-2    | 2    | 1      |
    | ^      | 소 계    | 3    | 2      |
    | 디지털 | 2-1-1    | 4    | 1      |
    | ^      | 소계     | '4,0 | 1      |
    | 합  계 |          | 7    | 3      |
  `);
  expect(sheet.rows.map(({ row }) => row)).toEqual([2, 3, 5]);
  expect(
    sheet.statedTotals.map(({ row, label, covers, budget }) => [row, label, covers, short(budget)]),
  ).toEqual([
    [4, "소 계", [2, 3], 3_000_000],
    [6, "소계", [5], "not-a-number"],
    [7, "합  계", [2, 3, 5], 7_000_000],
  ]);
});

test("totals that stand above their rows, 총계 first as official tables have it", () => {
  const sheet = read(`
    | 분야           | 과제     | 사업코드 | 예산 | 집행액 |
    | 총계           |          |          | 7    | 3      |
    | Ⅰ. 미래 소계   |          |          | 3    | 2      |
    |                | 1-1 소계 |          | 3    | 2      |
    |                |          | 1-1-1    | 1    | 1      |
    |                |          | 1-1-2    | 2    | 1      |
    | Ⅱ. 디지털 소계 |          |          | 4    | 1      |
    |                |          | 2-1-1    | 4    | 1      |
  `);
  expect(sheet.statedTotals.map(({ row, covers }) => [row, covers])).toEqual([
    [2, [5, 6, 8]],
    [3, [5, 6]],
    [4, [5, 6]],
    [7, [8]],
  ]);
});

test("totals below their rows in two levels", () => {
  const sheet = read(`
    | 분야 | 과제 | 사업코드 | 예산 | 집행액 |
    |      |      | 1-1-1    | 1    | 1      |
    |      | 소계 |          | 1    | 1      |
    |      |      | 1-2-1    | 2    | 1      |
    |      | 소계 |          | 2    | 1      |
    | 소계 |      |          | 3    | 2      |
    |      |      | 2-1-1    | 4    | 1      |
    |      | 소계 |          | 4    | 1      |
    | 소계 |      |          | 4    | 1      |
    | 총계 |      |          | 7    | 3      |
  `);
  expect(sheet.statedTotals.map(({ row, covers }) => [row, covers])).toEqual([
    [3, [2]],
    [5, [4]],
    [6, [2, 4]],
    [8, [7]],
    [9, [7]],
    [10, [2, 4, 7]],
  ]);
});

test("a project whose name sounds like a total is a row", () => {
  const sheet = read(`
    | 사업코드 | 단위사업        | 예산 | 집행액 |
    | 2-3-7    | 합계            | 1    | 1      |
    |          | 결산 통계       | 1    | 1      |
    |          | 인생설계        | 1    | 1      |
  `);
  expect([sheet.rows.map(({ row }) => row), sheet.statedTotals]).toEqual([[2, 3, 4], []]);
});

test("a label in a column that is not ours announces a total too", () => {
  const sheet = read(`
    | 연번 | 사업코드 | 단위사업 | 예산 | 집행액 |
    | 1    | 2-3-7    | 예산학교 | 79   | 10     |
    | 계   |          |          | 79   | 10     |
  `);
  expect([sheet.rows.length, sheet.statedTotals.map(({ label }) => label)]).toEqual([1, ["계"]]);
});

test("footnotes, section headings and stray remarks are kept apart; blank rows do not end the table", () => {
  const sheet = read(`
    | 사업코드                              | 단위사업 | 예산 | 집행액 |      |
    | Ⅱ. 디지털 역량 강화 및 세계시민으로 성장 | <     | <    | <      |      |
    | 2-3-7                                 | 예산학교 | 79   | 10     |      |
    |                                       |          |      |        |      |
    |                                       |          |      |        | 메모 |
    | 2-3-8                                 | 자원봉사 | 80   | 10     |      |
    |                                       |          |      |        |      |
    | ※ 집행액은 12월 말 기준               | <        | <    | <      |      |
    | 주1) 잠정치                           |          |      |        |      |
    | 기타 사업                             |          |      |        |      |
  `);
  expect(sheet.rows.map(({ row }) => row)).toEqual([3, 6, 10]);
  expect(sheet.asides?.map(({ cell }) => cell)).toEqual(["A2", "E5", "A8", "A9"]);
});

test("rate formulas filled down past the last row make no rows of their own", () => {
  const sheet = read(`
    | 사업코드 | 단위사업 | 예산 | 집행액 | 집행률(%)       |
    | 2-3-7    | 예산학교 | 79   | 10     | =D2/C2 → 12.7   |
    |          |          |      |        | =D3/C3 → #DIV/0! |
    |          |          |      |        | =D4/C4 → ?      |
    |          |          |      |        | 50              |
  `);
  expect([sheet.rows.map(({ row }) => row), sheet.asides]).toEqual([[2, 5], []]);
});

test("every kind of bad cell is kept with its reason", () => {
  const sheet = read(`
    | 사업코드    | 단위사업 | 예산    | 집행액     | 집행률(%) | 목표        | 실적   |
    | @2002-03-07 | 예산학교 | #DIV/0! | =A1*2 → ?  | 0.911     | @2022-01-02 | 1-2    |
    | 2-3-8       |          | 미정    | '1,234천원 | 91.1%     | 해당없음    | 추진중 |
  `);
  expect(table(sheet, "id", "budget", "executed", "executionRate", "target", "actual")).toEqual([
    [2, "date-in-number", "error-value", "formula-not-calculated", 0.911, "date-in-number", "not-a-number"],
    [3, "2-3-8", "not-a-number", 1_234_000, 91.1, "none", "not-a-number"],
  ]);
  expect(sheet.rows[0]?.id.guess).toBe("2-3-7");
});

test.each([
  ["| (단위: 천원) | | | |", "예산", "천원", "block", 79_000],
  ["| 단위 | 천원 | | |", "예산", "천원", "block", 79_000],
  ["| 단위 : 천원 | | | |", "예산", "천원", "block", 79_000],
  ["| | | | 단위: 백만원, % |", "예산", "백만원", "block", 79_000_000],
  ["| (단위: 천원) | | | |", "예산(백만원)", "천원", "block", 79_000_000],
  ["| 제목 | | | |", "예산", "백만원", "plan", 79_000_000],
] as const)("under %j the amount below %j is taken in the right unit", (line, header, unit, from, won) => {
  const sheet = read(`
    ${line}
    | 사업코드 | 단위사업 | ${header} | 집행액 |
    | 2-3-7    | 예산학교 | 79        | 10     |
  `);
  expect([sheet.unit, sheet.unitFrom, sheet.rows[0]?.budget.value]).toEqual([unit, from, won]);
});

test("hidden rows and columns that hold data are read and told", () => {
  const sheet = readGrid(
    gridOf(
      `
      | 사업코드 | 단위사업 | 예산 | 집행액 | 메모 |
      | 2-3-7    | 예산학교 | 79   | 10     |      |
      |          |          |      |        |      |
      | 2-3-8    | 자원봉사 | 80   | 10     | 비밀 |
    `,
      { hiddenRows: [2, 3], hiddenColumns: [2, 4, 9] },
    ),
  );
  expect(sheet.hiddenData).toEqual({ rows: [4], columns: ["C", "E"] });
  expect(sheet.rows.map(({ row, hidden }) => [row, hidden])).toEqual([
    [2, false],
    [4, true],
  ]);
  expect(sheet.columns.find(({ key }) => key === "budget")?.hidden).toBe(true);
});

test("the time to read a sheet grows with its rows, not with their square", () => {
  const header = ["사업코드", "단위사업", "예산", "집행액"];
  const rows: Cell[][] = Array.from({ length: 30_000 }, (_, index) =>
    index % 3 === 2 ? ["소계", null, 2, 2] : ["2-3-7", "예산학교", 1, "1,000"],
  );
  const merges = Array.from({ length: 10_000 }, (_, index) => ({
    top: index * 3 + 1,
    bottom: index * 3 + 2,
    left: 1,
    right: 1,
  }));
  const before = performance.now();
  const sheet = readGrid({ ...gridOf(""), rows: [header, ...rows], merges });
  expect([sheet.rows.length, sheet.statedTotals.length]).toEqual([20_000, 10_000]);
  expect(sheet.statedTotals.at(-1)?.covers).toEqual([29_999, 30_000]);
  expect(performance.now() - before).toBeLessThan(5_000);
});

const HEADER_AND_ROW = `
  | 사업코드 | 단위사업 | 담당부서 | 예산 | 집행액 |
  | 2-3-7    | 예산학교 | 문화본부 | 79   | 10     |
`;
const STAMPED = "chwihap-form/1;year=2022;plan=x;department=행정국";

test.each([
  ["stamp", STAMPED, "| 제출부서 | 복지정책실 | | | |", "제출_주택정책실", "안전총괄실.xlsx", "행정국"],
  [
    "block",
    null,
    "| 제출부서 | 복지정책실 복지과 | | | |",
    "제출_주택정책실",
    "안전총괄실.xlsx",
    "복지정책실",
  ],
  ["block", null, "| 부서명: 서울특별시 교육청 | | | | |", "Sheet1", "a.xlsx", "서울특별시교육청"],
  ["sheet-name", null, "| 제출부서 | 교통국 | | | |", "제출_주택정책실", "안전총괄실.xlsx", "주택정책실"],
  ["file-name", null, "", "Sheet1", "2022_안전총괄실_최종(수정).xlsx", "안전총괄실"],
  ["file-name", null, "", "Sheet1", "평생교육국제출.xlsx", "평생교육국"],
  ["rows", null, "", "Sheet1", "도시행정국.xlsx", "문화본부"],
  ["rows", null, "", "Sheet1", "행정국_문화본부.xlsx", "문화본부"],
] as const)("the department is told by the %s", (from, stamp, line, sheetName, file, department) => {
  const sheet = readGrid(gridOf(`${line}\n${HEADER_AND_ROW}`, { sheet: sheetName, stamp }), file);
  expect([sheet.departmentFrom, sheet.department]).toEqual([from, department]);
});

test("a department in the block that nobody knows is not overruled by the rows", () => {
  const sheet = readGrid(
    gridOf(`| 제출부서 | 교통국 | | | |\n${HEADER_AND_ROW}`, { sheet: "Sheet1" }),
    "a.xlsx",
  );
  expect([sheet.departmentFrom, sheet.department]).toEqual([null, null]);
});

test("a department that nothing tells is left open", () => {
  const sheet = readGrid(gridOf(HEADER_AND_ROW.replace("문화본부", "교통국"), { sheet: "Sheet1" }), "a.xlsx");
  expect([sheet.departmentFrom, sheet.department]).toEqual([null, null]);
});

test("a department that only half of the rows name is not taken for the submitter", () => {
  const half = gridOf(`${HEADER_AND_ROW} | 2-3-8 | 자원봉사 | 행정국 | 80 | 10 |`, { sheet: "Sheet1" });
  expect(readGrid(half, "a.xlsx").department).toBeNull();
});
