import { dateInNumber } from "../../../src/rules/cell/dateInNumber";
import { found } from "../../support/rows";

test("a date where a figure belongs is reported without a guess", () => {
  const drawing = `
    | 사업코드 | 단위사업      | 예산 | 집행액 | 목표        | 실적 |
    | 2-2-1    | 민주시민 교육 | 379  | 219    | @2022-03-04 | 5    |`;
  expect(found(dateInNumber, drawing)).toEqual([
    { cell: "E2", facts: { header: "목표", raw: "2022-03-04" } },
  ]);
});

test("a date that Excel made of a project code is asked back", () => {
  const drawing = `
    | 사업코드    | 단위사업      | 예산 | 집행액 |
    | @2002-02-01 | 민주시민 교육 | 379  | 219    |
    | @1999-12-31 | 예산학교 운영 | 91   | 0      |`;
  expect(found(dateInNumber, drawing)).toEqual([
    {
      cell: "A2",
      facts: { header: "사업코드", raw: "2002-02-01", suggestion: "2-2-1" },
      fix: { kind: "ask", before: "2002-02-01", after: "2-2-1" },
    },
    { cell: "A3", facts: { header: "사업코드", raw: "1999-12-31", suggestion: null } },
  ]);
});
