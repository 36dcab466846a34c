import { numberAsText } from "../../../src/rules/cell/numberAsText";
import { found } from "../../support/rows";

/** What the fix writes, by the cell it writes into. */
function fixes(drawing: string): Record<string, unknown> {
  return Object.fromEntries(found(numberAsText, drawing).map(({ cell, fix }) => [cell, fix?.after]));
}

test("a number stored as text is reported with what was read and how", () => {
  const drawing = `
    | 사업코드 | 단위사업      | 예산   | 집행액 |
    | 2-2-1    | 민주시민 교육 | '1,379 | 219    |`;
  expect(found(numberAsText, drawing)).toEqual([
    {
      cell: "C2",
      facts: { header: "예산", raw: "1,379", amount: 1_379_000_000, how: ["text-number"] },
      fix: { kind: "safe", before: "1,379", after: 1379 },
    },
  ]);
});

test("the fix is the number in the unit of its column", () => {
  const drawing = `
    | 사업코드 | 단위사업      | 전년예산(천원) | 예산          | 집행액     | 목표     | 실적 |
    | 2-2-1    | 민주시민 교육 | 299백만원      | 3억 7천900만원 | ₩219000000 | '１,０００ | 5명  |`;
  expect(fixes(drawing)).toEqual({ C2: 299_000, D2: 379, E2: 219_000_000, F2: 1000, G2: 5 });
});

test("signs, spaces and full-width digits are told", () => {
  const drawing = `
    | 사업코드 | 단위사업      | 예산     | 집행액 |
    | 2-2-1    | 민주시민 교육 | '１ ３７９ | △12    |`;
  expect(found(numberAsText, drawing).map(({ facts }) => facts["how"])).toEqual([
    ["text-number", "full-width", "spaces"],
    ["text-number", "sign"],
  ]);
});

test("a unit in the cell is told; one in the header makes no text of a number", () => {
  const drawing = `
    | 사업코드 | 단위사업      | 예산(천원) | 집행액    |
    | 2-2-1    | 민주시민 교육 | 379000     | 219,000천원 |`;
  expect(found(numberAsText, drawing).map(({ cell, facts }) => [cell, facts["how"]])).toEqual([
    ["D2", ["text-number", "unit"]],
  ]);
});

test("a percentage written as one is no slip; odd digits in it are, and it stays a percentage", () => {
  const drawing = `
    | 사업코드 | 단위사업      | 예산 | 집행액 | 집행률(%) | 달성률(%) |
    | 2-2-1    | 민주시민 교육 | 379  | 219    | '57.8%    | ６２.５%  |`;
  expect(fixes(drawing)).toEqual({ F2: "62.5%" });
});

test("text made by a formula has no safe fix: the formula would be lost", () => {
  const drawing = `
    | 사업코드 | 단위사업      | 예산                         | 집행액 |
    | 2-2-1    | 민주시민 교육 | =TEXT(379,"#,##0") → '379 | 219    |`;
  expect(fixes(drawing)).toEqual({ C2: undefined });
});

test("numbers that are numbers are right", () => {
  expect(
    found(numberAsText, "| 사업코드 | 단위사업 | 예산 | 집행액 |\n| 2-2-1 | 민주시민 교육 | 379 | - |"),
  ).toEqual([]);
});
