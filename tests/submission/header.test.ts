import { bundledPlan } from "../../src/plan/bundledPlan";
import type { ColumnKey } from "../../src/submission/columns";
import type { HeaderMapping } from "../../src/submission/headerText";
import { readSubmission } from "../../src/submission/readSubmission";
import type { SubmissionSheet } from "../../src/submission/SubmissionSheet";
import { gridOf } from "../support/grids";

const plan = bundledPlan();

function read(drawing: string, mapping?: HeaderMapping): SubmissionSheet {
  return readSubmission(gridOf(drawing), { file: "평생교육국.xlsx", plan, mapping });
}

/** `id:A budget:C(천원)` in the order of the sheet. */
function layout(sheet: SubmissionSheet): string {
  return [...sheet.columns]
    .sort((a, b) => a.column - b.column)
    .map(({ key, column, unit }) => `${key}:${column}${unit === null ? "" : `(${unit})`}`)
    .join(" ");
}

test("the header is the best match in the first rows, below titles and labels", () => {
  const sheet = read(`
    | 2022년 예산 집행 실적   |          |        |        |
    |                         |          |        |        |
    | 담당부서                | 평생교육국 |      |        |
    | 사업코드                | 단위사업 | 예산   | 집행액 |
    | 2-3-7                   | 예산학교 | 79     | 10     |
  `);
  expect([sheet.headerRow, sheet.rows.length, layout(sheet)]).toEqual([
    4,
    1,
    "id:0 project:1 budget:2 executed:3",
  ]);
});

test.each([
  [19, 20],
  [20, null],
])("a header below %i rows of text is found at row %s", (above, headerRow) => {
  const titles = Array.from({ length: above }, (_, index) => `| 안내 ${index + 1} | | | |`);
  const sheet = read(
    [...titles, "| 사업코드 | 단위사업 | 예산 | 집행액 |", "| 2-3-7 | 예산학교 | 79 | 10 |"].join("\n"),
  );
  expect([sheet.headerRow, sheet.rows.length]).toEqual([headerRow, headerRow === null ? 0 : 1]);
});

test.each([
  ["예산액", "budget"],
  ["예산현액", "budget"],
  ["사업비", "budget"],
  ["’22년 예산", "budget"],
  ["'22 예산액", "budget"],
  ["2022년 예산", "budget"],
  ["22년 예산", "budget"],
  ["2022년도\\n예산액(천원)", "budget"],
  ["예산액('22)", "budget"],
  ["당해연도 예산", "budget"],
  ["①예산(A)", "budget"],
  ["전년도 예산", "priorBudget"],
  ["전년도예산액", "priorBudget"],
  ["’21년 예산", "priorBudget"],
  ["2021년 예산액", "priorBudget"],
  ["집행", "executed"],
  ["집행실적", "executed"],
  ["지출액", "executed"],
  ["결산", "executed"],
  ["결산액('22.12월말 기준)", "executed"],
  ["예산집행률(B/A)", "executionRate"],
  ["집행율(%)", "executionRate"],
  ["집행률%", "executionRate"],
  ["단위사업명", "project"],
  ["세부사업", "project"],
  ["실·국", "department"],
  ["소관부서", "department"],
  ["주관 부서", "department"],
  ["2022년 목표", "target"],
  ["주요실적", "results"],
  ["추진현황", "results"],
  ["추진 실적 (500자 이내)", "results"],
  ["사유", "shortfallReason"],
  ["미달성(부진) 사유", "shortfallReason"],
  ["부진사유", "shortfallReason"],
  ["’23년 계획", "nextPlan"],
  ["향후 추진계획", "nextPlan"],
] as const)("the header %j is the column %s", (header, key) => {
  const others = ["사업코드", "분야", "과제"];
  const sheet = read(`
    | ${others.join(" | ")} | '${header} |
    | 2-3-7 | a | b | 1 |
  `);
  expect(sheet.columns.find(({ column }) => column === 3)?.key).toBe(key);
});

test.each(["’20년 예산", "2021년 집행액", "전년도 집행액", "2023년 예산", "전전년도 예산", "산출근거"])(
  "the header %j is none of ours",
  (header) => {
    const sheet = read(`
      | 사업코드 | 분야 | 과제 | ${header} |
      | 2-3-7 | a | b | 1 |
    `);
    expect(sheet.unknownColumns.map((unknown) => unknown.header)).toEqual([header]);
  },
);

test("two-level headers are joined: the year above says whose budget it is, the unit above counts", () => {
  const sheet = read(`
    | 사업코드 | 단위사업 | 2021년 | 2022년(천원) | <      | <      | 성과지표 | <    | <    |
    | ^        | ^        | 예산액 | 예산액       | 집행액 | 집행률 | 지표명   | 목표 | 실적 |
    | 2-3-7    | 예산학교 | 79     | 79           | 10     | 12.7   | 참여     | 4    | 0    |
  `);
  expect(layout(sheet)).toBe(
    "id:0 project:1 priorBudget:2 budget:3(천원) executed:4(천원) executionRate:5 indicator:6 target:7 actual:8",
  );
  expect(sheet.columns.find(({ key }) => key === "executed")?.header).toBe("2022년(천원) 집행액");
  expect(sheet.headerRow).toBe(2);
});

test("where merged cells bind two levels, the unit above counts for a group that is this year's alone", () => {
  const sheet = read(`
    | 사업코드 | 단위사업 | 2022년(천원) | <      |
    | ^        | ^        | 예산액       | 집행액 |
    | 2-3-7    | 예산학교 | 79           | 10     |
  `);
  expect([sheet.headerRow, layout(sheet)]).toEqual([2, "id:0 project:1 budget:2(천원) executed:3(천원)"]);
});

test("last year's group is told from this year's even where the lower level repeats itself", () => {
  const sheet = read(`
    | 사업코드 | 단위사업 | 전년도 | <    | 금년도 | <    |
    | ^        | ^        | 예산   | 집행 | 예산   | 집행 |
    | 2-3-7    | 예산학교 | 79     | 70   | 80     | 10   |
  `);
  expect(layout(sheet)).toBe("id:0 project:1 priorBudget:2 budget:4 executed:5");
  expect(sheet.unknownColumns.map(({ header }) => header)).toEqual(["전년도 집행"]);
});

test("a two-level header is joined without merged cells too", () => {
  const sheet = read(`
    | 사업코드 | 단위사업 | 사업비 |        | 비고 |
    |          |          | 예산액 | 집행액 |      |
    | 2-3-7    | 예산학교 | 79     | 10     |      |
  `);
  expect([sheet.headerRow, layout(sheet)]).toEqual([2, "id:0 project:1 budget:2 executed:3 note:4"]);
});

test("a title merged over the whole table is no parent of its columns", () => {
  const sheet = read(`
    | 2021년 추진실적 | <        | <    | <      |
    | 사업코드        | 단위사업 | 예산 | 집행액 |
    | 2-3-7           | 예산학교 | 79   | 10     |
  `);
  expect(layout(sheet)).toBe("id:0 project:1 budget:2 executed:3");
});

test("the block above the table is no upper line of its header", () => {
  const sheet = read(`
    | 제출부서 | 행정국   | <    | 단위   | 백만원 | <      | 담당부서 |
    | 사업코드 | 단위사업 | 예산 | 집행액 | 목표   | 실적   |          |
    | 2-3-7    | 예산학교 | 79   | 10     | 4      | 0      |          |
  `);
  expect(sheet.columns.map(({ header }) => header)).toEqual([
    "사업코드",
    "단위사업",
    "예산",
    "집행액",
    "목표",
    "실적",
  ]);
  expect([sheet.block.department?.text, sheet.block.unit?.text]).toEqual(["행정국", "백만원"]);
});

test("lines of units, letters or numbers under the header belong to it", () => {
  const units = read(`
    | 사업코드 | 단위사업 | 예산   | 집행액 | 집행률 |
    |          |          | (천원) | (천원) | (%)    |
    | (1)      |          | (A)    | (B)    | (B/A)  |
    | 2-3-7    | 예산학교 | 79     | 10     | 12.7   |
  `);
  expect([units.headerRow, layout(units), units.rows.map(({ row }) => row)]).toEqual([
    3,
    "id:0 project:1 budget:2(천원) executed:3(천원) executionRate:4",
    [4],
  ]);
  const numbers = read(`
    | 사업코드 | 단위사업 | 예산 | 집행액 |
    | 1        | 2        | 3    | 4      |
    | ①        | ②        | ③    | ④      |
    | 2-3-7    | 예산학교 | 79   | 10     |
  `);
  expect(numbers.rows.map(({ id }) => id.value)).toEqual(["2-3-7"]);
});

test.each(["①예산학교", "(명)예산 자문"])("the row of %s alone is no part of the header", (project) => {
  const sheet = read(`
    | 사업코드 | 단위사업   | 예산 | 집행액 |
    |          | ${project} |      |        |
    | 2-3-7    | 예산학교   | 79   | 10     |
  `);
  expect([sheet.headerRow, sheet.rows.map(({ row, project: { raw } }) => [row, raw])]).toEqual([
    1,
    [
      [2, project],
      [3, "예산학교"],
    ],
  ]);
});

test("two headers that claim one column are reported, and neither is used", () => {
  const sheet = read(`
    | 사업코드 | 단위사업 | 예산액 | 사업비 | 집행액 |
    | 2-3-7    | 예산학교 | 79     | 80     | 10     |
  `);
  expect(sheet.ambiguousHeaders).toEqual([
    {
      key: "budget",
      candidates: [
        { column: 2, header: "예산액" },
        { column: 3, header: "사업비" },
      ],
    },
  ]);
  expect(sheet.rows[0]?.budget.state).toBe("absent");
  expect(sheet.missingColumns).not.toContain("budget");
});

test("rows that would serve equally well are all named, and none is guessed", () => {
  const sheet = read(`
    | 사업코드 | 단위사업 | 예산   | 집행액 |
    | 2-3-7    | 예산학교 | 79     | 10     |
    | 단위사업 | 사업코드 | 집행액 | 예산   |
    | 예산학교 | 2-3-7    | 10     | 79     |
  `);
  expect([sheet.headerRow, sheet.headerTies, sheet.rows, sheet.missingColumns]).toEqual([
    null,
    [1, 3],
    [],
    [],
  ]);
});

test("a header repeated further down is no tie and no row", () => {
  const sheet = read(`
    | 사업코드 | 단위사업 | 예산 | 집행액 |
    | 2-3-7    | 예산학교 | 79   | 10     |
    | 사업코드 | 단위사업 | 예산 | 집행액 |
    | 2-3-8    | 자원봉사 | 79   | 10     |
  `);
  expect([sheet.headerTies, sheet.rows.map(({ row }) => row), sheet.asides]).toEqual([
    [],
    [2, 4],
    [{ text: "사업코드", cell: "A3" }],
  ]);
});

test("a sheet without a header has no rows and lacks every needed column", () => {
  const sheet = read(`
    | 메모 | 예산 |
    | 2-3-7 | 79 |
  `);
  expect([sheet.headerRow, sheet.rows, sheet.headerTies]).toEqual([null, [], []]);
  expect(sheet.missingColumns).toEqual([
    "id",
    "project",
    "budget",
    "executed",
    "target",
    "actual",
    "status",
    "results",
  ]);
});

test("a project is known by its code or by its name: one of the two columns is enough", () => {
  const byName = read(`
    | 단위사업 | 예산 | 집행액 | 목표 | 실적 | 추진상태 | 추진실적 |
    | 예산학교 | 79   | 10     | 4    | 0    | 미운영   | -        |
  `);
  expect(byName.missingColumns).toEqual([]);
  const byCode = read(`
    | 사업코드 | 예산 | 집행액 | 목표 | 추진상태 | 추진실적 |
    | 2-3-7    | 79   | 10     | 4    | 미운영   | -        |
  `);
  expect(byCode.missingColumns).toEqual(["actual"]);
});

test("unknown columns are kept with the column they may have been meant for", () => {
  const sheet = read(`
    | 사업코드 | 단위사업 | 예산 | 짐행액 | 산출근거 |    |
    | 2-3-7    | 예산학교 | 79   | 10     | 2회      | 메모 |
  `);
  expect(sheet.unknownColumns).toEqual([
    { column: 3, header: "짐행액", suggestion: "executed" },
    { column: 4, header: "산출근거", suggestion: null },
    { column: 5, header: "", suggestion: null },
  ]);
});

test("a reader's earlier answers decide", () => {
  const drawing = `
    | 사업코드 | 단위사업 | 예산액 | 사업비 | 쓴 돈 | 산출근거 |
    | 2-3-7    | 예산학교 | 79     | 80     | 10    | 2회      |
  `;
  const answers = new Map<string, ColumnKey | "ignore">([
    ["사업비", "budget"],
    ["쓴돈", "executed"],
    ["산출 근거", "ignore"],
  ]);
  const sheet = read(drawing, answers);
  expect(layout(sheet)).toBe("id:0 project:1 budget:3 executed:4");
  expect(sheet.ambiguousHeaders).toEqual([]);
  expect(sheet.unknownColumns.map(({ header }) => header)).toEqual(["예산액"]);
});
