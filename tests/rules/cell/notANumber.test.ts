import { notANumber } from "../../../src/rules/cell/notANumber";
import { found } from "../../support/rows";

test("texts that are no numbers are reported where numbers belong, and kept as typed", () => {
  const drawing = `
    | 사업코드 | 단위사업      | 예산   | 집행액   | 목표 | 실적      | 추진실적 |
    | 2-2-1    | 민주시민 교육 | 약 4억 | 1,234.5.6 | -   | 다수 참여 | 5회      |`;
  expect(found(notANumber, drawing)).toEqual([
    { cell: "C2", facts: { header: "예산", raw: "약 4억" } },
    { cell: "D2", facts: { header: "집행액", raw: "1,234.5.6" } },
    { cell: "F2", facts: { header: "실적", raw: "다수 참여" } },
  ]);
});

test("a number too large to be an amount is told apart from what is no number", () => {
  const drawing = `
    | 사업코드 | 단위사업      | 예산                | 집행액              |
    | 2-2-1    | 민주시민 교육 | 1500000000000000    | '1,500,000,000,000,000 |`;
  expect(found(notANumber, drawing).map(({ cell, facts }) => [cell, facts["tooLarge"]])).toEqual([
    ["C2", true],
    ["D2", true],
  ]);
});
