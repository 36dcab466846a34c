import { rateMismatch } from "../../../src/rules/row/rateMismatch";
import { found } from "../../support/rows";

function row(budget: string, executed: string, rate: string): ReturnType<typeof found> {
  const header = "| 사업코드 | 단위사업 | 예산 | 집행액 | 집행률(%) |";
  return found(rateMismatch, `${header}\n| 2-2-1 | 민주시민 교육 | ${budget} | ${executed} | ${rate} |`);
}

function after(budget: string, executed: string, rate: string): unknown {
  return row(budget, executed, rate).map(({ fix }) => fix?.after);
}

test("a rate that its amounts do not give is reported with both, and corrected safely", () => {
  expect(row("379", "219", "62.5")).toEqual([
    {
      cell: "E2",
      facts: { stated: 62.5, computed: 57.8, budget: 379_000_000, executed: 219_000_000 },
      fix: { kind: "safe", before: "62.5", after: 57.8 },
    },
  ]);
});

test.each([
  ["rounded", "57.8"],
  ["not rounded", "57.78364116094987"],
  ["a percentage", "57.8%"],
  ["0.05 points away", "57.75"],
])("a rate that is %s is right", (_, rate) => {
  expect(row("379", "219", rate)).toEqual([]);
});

test("0.05 points is the limit, whatever binary fractions make of it", () => {
  expect(row("1000", "911", "91.15")).toEqual([]);
  expect(row("1000", "911", "91.05")).toEqual([]);
  expect(row("1000", "911", "91.16")).toHaveLength(1);
  expect(row("100000", "49", "0.049000000000000002")).toEqual([]);
});

test("halves are rounded up: 0.25 % is 0.3 %", () => {
  expect(after("400", "1", "1.5")).toEqual([0.3]);
});

test("a formula is put right as the form's formula, a percent-formatted one in its own scale", () => {
  expect(after("379", "219", "=C2/D2*100 → 173.1")).toEqual(['=IF(N(C2)=0,"",ROUND(D2/C2*100,1))']);
  expect(after("379", "219", "=C2/D2 → 173.1%")).toEqual(['=IF(N(C2)=0,"",ROUND(D2/C2,3))']);
});

test("a formula over amounts that Excel cannot calculate with is replaced by the figure", () => {
  expect(after("'379", "219", "=D2/C2*100 → 60")).toEqual([57.8]);
  const drawing = `
    | 사업코드 | 단위사업      | 예산(천원) | 집행액 | 집행률(%)          |
    | 2-2-1    | 민주시민 교육 | 379000     | 219    | =D2/C2*100 → 0.06  |`;
  expect(found(rateMismatch, drawing).map(({ fix }) => fix?.after)).toEqual([57.8]);
});

test.each([
  ["a budget of zero", "0", "0", "100"],
  ["no budget", "", "219", "60"],
  ["unreadable spending", "379", "많음", "60"],
  ["no rate", "379", "219", ""],
  ["an unreadable rate", "379", "219", "약 60"],
])("%s accuses nobody", (_, budget, executed, rate) => {
  expect(row(budget, executed, rate)).toEqual([]);
});
