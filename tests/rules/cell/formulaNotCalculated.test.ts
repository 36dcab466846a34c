import { formulaNotCalculated } from "../../../src/rules/cell/formulaNotCalculated";
import { found } from "../../support/rows";

test("a formula without a stored result is reported with the formula; one with a result is a value", () => {
  const drawing = `
    | 사업코드 | 단위사업      | 예산         | 집행액            |
    | 2-2-1    | 민주시민 교육 | =300+79 → ?  | =200+19 → 219     |`;
  expect(found(formulaNotCalculated, drawing)).toEqual([
    { cell: "C2", facts: { header: "예산", raw: "=300+79" } },
  ]);
});
