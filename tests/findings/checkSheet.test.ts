import { checkSheet } from "../../src/findings/checkSheet";
import { RuleBroke } from "../../src/findings/RuleBroke";
import { rules } from "../../src/rules";
import type { Rule } from "../../src/rules/Rule";
import { sheetFrom, smallPlan } from "../support/rows";

const CLEAN = `
  | 제출부서 | 평생교육국 |
  | 사업코드 | 분야 | 과제 | 단위사업 | 담당부서 | 전년예산 | 예산 | 집행액 | 집행률(%) | 성과지표 | 목표 | 실적 | 달성률(%) | 추진상태 | 추진실적 | 미달성 사유 |
  | 2-1-1 | 디지털·시민 교육 | 디지털 학습 | 디지털 문해교육 운영 | 평생교육국 | 1258 | 1303 | 1253 | 96.2 | 학습자(명) | 1500 | 1530 | 102.0 | 완료 | 1,530명 참여 | |
  | 2-2-1 | 디지털·시민 교육 | 시민 교육 | 민주시민 교육 | 평생교육국 | 299 | 379 | 219 | 57.8 | 교육 운영(회) | 8 | 5 | 62.5 | 지연 | 5회 운영 | 위탁 종료 |
  | 2-2-1 | 디지털·시민 교육 | 시민 교육 | 민주시민 교육 | 평생교육국 | | | | | 수료(명) | 80 | 90 | 112.5 | | | |`;

test("a clean sheet has no findings", () => {
  expect(checkSheet(sheetFrom(CLEAN), smallPlan)).toEqual([]);
});

test("findings are whole, and in the order of row, column and rule, the sheet's own first", () => {
  const drawing = CLEAN.replace("| 219 | 57.8 |", "| '219 | 62.5 |")
    .replace("| 위탁 종료 |", "| |")
    .replace("제출부서 | 평생교육국", "2021년 추진실적 |");
  const findings = checkSheet(sheetFrom(drawing, { sheet: "실적", file: "가.xlsx" }), smallPlan);
  expect(findings.map(({ rule, cell }) => [rule, cell])).toEqual([
    ["sheet/form-mismatch", "A1"],
    ["cell/number-as-text", "H4"],
    ["row/rate-mismatch", "I4"],
    ["row/reason-required", "P4"],
  ]);
  expect(findings[2]).toEqual({
    rule: "row/rate-mismatch",
    level: "error",
    file: "가.xlsx",
    sheet: "실적",
    row: 4,
    column: "executionRate",
    cell: "I4",
    project: "2-2-1",
    facts: { stated: 62.5, computed: 57.8, budget: 379_000_000, executed: 219_000_000 },
    fix: { kind: "safe", before: "62.5", after: 57.8 },
  });
});

test("one root cause does not pile up findings", () => {
  const unreadable = CLEAN.replace("| 379 | 219 |", "| 약 4억 | 219 |");
  expect(checkSheet(sheetFrom(unreadable), smallPlan).map(({ rule }) => rule)).toEqual(["cell/not-a-number"]);
  const slipped = CLEAN.replace("| 379 | 219 |", "| 379 | 219000 |");
  expect(checkSheet(sheetFrom(slipped), smallPlan).map(({ rule }) => rule)).toEqual(["cell/unit-slip"]);
});

test("a rule that breaks is named with the place, and never looks like bad data", () => {
  const example = { wrong: "", right: "" };
  const broken: Rule = {
    id: "row/rate-mismatch",
    level: "error",
    scope: "row",
    example,
    check(row) {
      if (row.row === 4) throw new TypeError("no such thing");
      return [];
    },
  };
  const check = (): unknown =>
    checkSheet(sheetFrom(CLEAN, { file: "가.xlsx" }), smallPlan, { rules: [broken] });
  expect(check).toThrow(RuleBroke);
  expect(check).toThrow("Rule row/rate-mismatch broke at 가.xlsx / 제출_평생교육국 row 4: no such thing");
});

test("a rule of the sheet may prepare at every row, before it looks; where that fails, the row is named", () => {
  const asked: (number | string)[] = [];
  const preparing: Rule = {
    id: "row/duplicate-project",
    level: "error",
    scope: "sheet",
    example: { wrong: "-", right: "-" },
    prepare: ({ row }) => asked.push(row),
    check: () => {
      asked.push("sheet");
      return [];
    },
  };
  const sheet = sheetFrom(CLEAN, { file: "가.xlsx" });
  expect(checkSheet(sheet, smallPlan, { rules: [preparing] })).toEqual([]);
  expect(asked).toEqual([3, 4, 5, "sheet"]);
  const failing: Rule = {
    ...preparing,
    prepare: ({ row }) => {
      if (row === 4) throw new Error("no such thing");
    },
  };
  expect(() => checkSheet(sheet, smallPlan, { rules: [failing] })).toThrow(
    "Rule row/duplicate-project broke at 가.xlsx / 제출_평생교육국 row 4: no such thing",
  );
});

test("checking changes nothing and gives the same again", () => {
  const sheet = sheetFrom(CLEAN.replace("62.5", "60"));
  const before = structuredClone(sheet);
  const first = checkSheet(sheet, smallPlan);
  expect(checkSheet(sheet, smallPlan)).toEqual(first);
  expect(sheet).toEqual(before);
  expect(structuredClone(first)).toEqual(first);
});

test("100,000 rows are checked without any rule going over all rows for each", () => {
  const [first, second] = sheetFrom(CLEAN).rows;
  if (first === undefined || second === undefined) throw new Error("The rows were not read.");
  const sheet = {
    ...sheetFrom(CLEAN),
    // Codes of their own, so that the rows are as many projects; every hundredth has a wrong rate.
    rows: Array.from({ length: 100_000 }, (_, index) => {
      const source =
        index % 100 === 0 ? { ...second, executionRate: { ...second.executionRate, value: 1 } } : first;
      const code = `${1 + (index % 90)}-${1 + (Math.floor(index / 90) % 90)}-${1 + Math.floor(index / 8100)}`;
      return {
        ...source,
        row: index + 3,
        id: { ...source.id, value: code },
        project: { ...source.project, value: null },
      };
    }),
  };
  // Processor time, so that a busy machine does not count against the rules.
  const start = process.cpuUsage();
  const findings = checkSheet(sheet, smallPlan, { rules: rules.filter(({ id }) => !id.startsWith("text/")) });
  const { user } = process.cpuUsage(start);
  expect(findings.filter(({ rule }) => rule === "row/rate-mismatch")).toHaveLength(1000);
  // The bench measures the target of one second; this stops a rule from becoming quadratic.
  expect(user / 1000).toBeLessThan(4000);
});

test("one project on 20,000 rows takes no longer than as many projects", () => {
  const [row] = sheetFrom(CLEAN.replace("| 1530 |", "| 15 |")).rows;
  if (row === undefined) throw new Error("The row was not read.");
  for (const status of ["완료", "미운영"]) {
    const rows = Array.from({ length: 20_000 }, (_, index) => ({
      ...row,
      row: index + 3,
      status: { ...row.status, value: status },
    }));
    const start = process.cpuUsage();
    checkSheet({ ...sheetFrom(CLEAN), rows }, smallPlan, {
      rules: rules.filter(({ id }) => !id.startsWith("text/")),
    });
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
  }
});
