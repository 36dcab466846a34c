import { unitSlip } from "../../../src/rules/cell/unitSlip";
import { executedExceedsBudget } from "../../../src/rules/row/executedExceedsBudget";
import { rateMismatch } from "../../../src/rules/row/rateMismatch";
import { found, planOf } from "../../support/rows";

const MILLION = 1_000_000;

function amounts(prior: string, budget: string, executed: string, id = "2-2-1"): string {
  return `
    | 사업코드 | 단위사업 | 전년예산 | 예산 | 집행액 | 집행률(%) |
    | ${id} | | ${prior} | ${budget} | ${executed} | 57.8 |`;
}

/** What each suspected amount is taken for. */
function meant(prior: string, budget: string, executed: string, id?: string): Record<string, unknown> {
  const hits = found(unitSlip, amounts(prior, budget, executed, id));
  return Object.fromEntries(hits.map(({ cell, fix }) => [cell, fix?.after]));
}

test("a thousand times last year's budget is asked about with both figures", () => {
  expect(found(unitSlip, amounts("299", "379000", "219"))).toEqual([
    {
      cell: "D2",
      facts: {
        header: "예산",
        amount: 379_000 * MILLION,
        reference: 299 * MILLION,
        ratio: 379_000 / 299,
        against: "prior",
        factor: 1000,
        meant: 379 * MILLION,
      },
      fix: { kind: "ask", before: "379000", after: 379 },
    },
  ]);
});

test("a row written in thousands, or in won, is asked about amount by amount", () => {
  expect(meant("299000", "379000", "219000")).toEqual({ C2: 299, D2: 379, E2: 219 });
  expect(meant("299", "379000000", "219000000")).toEqual({ D2: 379, E2: 219 });
});

test("spending a thousand times the budget is spending in another unit", () => {
  expect(meant("299", "379", "219000")).toEqual({ E2: 219 });
});

test("an amount a thousand times too small is asked about when it is below the unit itself", () => {
  expect(meant("299", "0.379", "0.219")).toEqual({ D2: 379, E2: 219 });
});

test("a new project is held against the other projects", () => {
  expect(meant("", "911000", "800000", "2-1-2")).toEqual({ D2: 911, E2: 800 });
});

test.each([
  ["a budget that grew fivefold", "299", "1500", "1400"],
  ["a budget that grew a hundredfold", "299", "29900", "20000"],
  ["a budget that almost vanished", "299", "1", "1"],
  ["hardly any spending", "299", "3790", "3"],
  ["nothing spent", "299", "379", "0"],
  ["spending beyond the budget", "299", "379", "800"],
])("%s is no slip", (_, prior, budget, executed) => {
  expect(meant(prior, budget, executed)).toEqual({});
});

test("a new project is not suspected for being the largest", () => {
  expect(meant("", "60000", "50000", "2-1-2")).toEqual({});
});

test("without other amounts to compare with, nothing is suspected", () => {
  const plan = planOf({
    year: 2022,
    amountUnit: "백만원",
    areas: [
      { id: "1", name: "가", tasks: [{ id: "1-1", name: "나", projects: [{ id: "1-1-1", name: "다" }] }] },
    ],
  });
  expect(found(unitSlip, amounts("", "911000", "800000", "1-1-1"), { plan })).toEqual([]);
});

test("the same slip is not reported as excess spending or as a wrong rate as well", () => {
  expect(found(executedExceedsBudget, amounts("299", "379", "219000"))).toEqual([]);
  expect(found(rateMismatch, amounts("299", "379", "219000"))).toEqual([]);
});
