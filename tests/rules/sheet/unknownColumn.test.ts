import { unknownColumn } from "../../../src/rules/sheet/unknownColumn";
import { found } from "../../support/rows";

test("columns outside the form are named at their headers, with the column they may be", () => {
  const drawing = `
    | 사업코드 | 단위사업      | 예산 | 집행애 | 만족도 |
    | 2-2-1    | 민주시민 교육 | 379  | 219    | 높음   |`;
  expect(found(unknownColumn, drawing)).toEqual([
    { cell: "D1", facts: { header: "집행애", suggestion: "집행액" } },
    { cell: "E1", facts: { header: "만족도", suggestion: null } },
  ]);
});
