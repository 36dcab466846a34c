import { executedExceedsBudget } from "../../../src/rules/row/executedExceedsBudget";
import { found } from "../../support/rows";

function row(budget: string, executed: string): ReturnType<typeof found> {
  const drawing = `| 사업코드 | 단위사업 | 예산 | 집행액 |\n| 2-2-1 | 민주시민 교육 | ${budget} | ${executed} |`;
  return found(executedExceedsBudget, drawing);
}

test("spending beyond the budget is reported with what it is over", () => {
  expect(row("379", "400")).toEqual([
    { cell: "D2", facts: { budget: 379_000_000, executed: 400_000_000, over: 21_000_000, rate: 105.5 } },
  ]);
});

test("spending without a budget has no rate", () => {
  expect(row("0", "5").map(({ facts }) => facts["rate"])).toEqual([null]);
});

test("spending where there is said to be no budget exceeds it all", () => {
  expect(row("-", "5")).toEqual([
    { cell: "D2", facts: { budget: 0, executed: 5_000_000, over: 5_000_000, rate: null } },
  ]);
});

test.each([
  ["-", "0"],
  ["379", "379"],
  ["379", ""],
  ["", "400"],
  ["약 4억", "400"],
])("a budget of %s and spending of %s are right, or not known", (budget, executed) => {
  expect(row(budget, executed)).toEqual([]);
});

test("an amount merged over several projects is not compared", () => {
  const drawing = `
    | 사업코드 | 단위사업      | 예산 | 집행액 |
    | 2-2-1    | 민주시민 교육 | 100  | 219    |
    | 2-2-2    | 예산학교 운영 | ^    | 0      |
    | 2-1-1    | 디지털        | 100  | 300    |
    | 2-1-2    | 시민청 운영   | 50   | ^      |`;
  expect(found(executedExceedsBudget, drawing)).toEqual([]);
});
