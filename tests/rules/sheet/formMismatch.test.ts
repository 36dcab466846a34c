import { planKey } from "../../../src/plan/planKey";
import { formMismatch } from "../../../src/rules/sheet/formMismatch";
import { printStamp } from "../../../src/submission/stamp";
import { found, smallPlan } from "../../support/rows";

const TABLE = `
  | 사업코드 | 단위사업      | 예산 | 집행액 |
  | 2-2-1    | 민주시민 교육 | 379  | 219    |`;

function stamped(change: { year?: number; plan?: string; department?: string }): string {
  return printStamp({
    version: 1,
    year: 2022,
    plan: planKey(smallPlan),
    department: "평생교육국",
    ...change,
  });
}

function under(block: string, stamp: string | null = null, sheet = "실적"): unknown {
  return found(formMismatch, `${block}${TABLE}`, { stamp, sheet });
}

test.each([
  ["another year", { year: 2021 }, { what: "year", found: 2021, expected: 2022 }],
  ["another plan", { plan: "00000000" }, { what: "plan", found: "00000000", expected: planKey(smallPlan) }],
  [
    "an unknown department",
    { department: "문화본부" },
    { what: "unknown-department", found: "문화본부", suggestion: null },
  ],
])("a stamp of %s is reported", (_, change, facts) => {
  expect(under("", stamped(change))).toEqual([{ cell: null, facts }]);
});

test("another year is not reported as another plan as well", () => {
  expect(under("", stamped({ year: 2021, plan: "00000000" }))).toHaveLength(1);
});

test("a department in the block that is not the stamped one is reported at its cell", () => {
  expect(under("| 제출부서 | 행정국 |", stamped({}))).toEqual([
    { cell: "B1", facts: { what: "department", found: "행정국", expected: "평생교육국" } },
  ]);
});

test("a division of the stamped department is that department", () => {
  expect(under("| 제출부서 | 평생교육국 평생교육과 |", stamped({}))).toEqual([]);
});

test("a department in the block that the plan does not know is reported, though the rows name another one", () => {
  const table = TABLE.replace("단위사업      |", "단위사업 | 담당부서 |").replace(
    "민주시민 교육 |",
    "민주시민 교육 | 행정국 |",
  );
  expect(found(formMismatch, `| 제출부서 | 교통국 |${table}`, { sheet: "실적" })).toEqual([
    { cell: "B1", facts: { what: "unknown-department", found: "교통국", suggestion: null } },
  ]);
});

test.each([
  ["| (단위: 달러) |", "A1", "(단위: 달러)"],
  ["| 단위 | 천 $ |", "B1", "천 $"],
])("%s is reported, since the amounts were read in the plan's unit", (line, cell, unit) => {
  expect(under(line)).toEqual([{ cell, facts: { what: "unit", found: unit, expected: "백만원" } }]);
});

test("a unit that no amount goes by is not reported", () => {
  const table = TABLE.replace("| 예산 | 집행액 |", "| 예산(천원) | 집행액(천원) |");
  expect(found(formMismatch, `| (단위: 달러) |${table}`, { sheet: "실적" })).toEqual([]);
});

test.each(["(단위: 천원)", "(단위: 백만원, %)", "(단위: 명)"])("%s is no unit to report", (line) => {
  expect(under(`| ${line} |`)).toEqual([]);
});

test("without a stamp the title's year tells last year's form", () => {
  expect(under("| 2021년 시행계획 추진실적 |")).toEqual([
    { cell: "A1", facts: { what: "year", found: 2021, expected: 2022 } },
  ]);
  expect(under("| ’21년 시행계획 추진실적 |")).toHaveLength(1);
});

test("a title that names the plan's year among others is right", () => {
  expect(under("| 2023년에 내는 2022년 추진실적 |")).toEqual([]);
});

test("a department that the plan does not expect is asked about, with the nearest one", () => {
  expect(under("| 제출부서 | 평생교육꾹 |")).toEqual([
    { cell: "B1", facts: { what: "unknown-department", found: "평생교육꾹", suggestion: "평생교육국" } },
  ]);
});

test("a form of this plan is right", () => {
  expect(under("| 2022년 시행계획 추진실적 |\n| 제출부서 | 평생교육국 |", stamped({}))).toEqual([]);
});
