import { compileShared, expandShared } from "../../../src/xlsx/parts/sharedFormula";

/** The formula of C3 as it stands in D5: one column on, two rows down. */
const moved = (formula: string): string => expandShared(compileShared(formula, 2, 2), 4, 3);

test.each([
  ["A1+B2", "=B3+C4"],
  ["$A1+A$1+$A$1", "=$A3+B$1+$A$1"],
  ["SUM(A1:B2)", "=SUM(B3:C4)"],
  ["SUM(A:A)+SUM($B:C)", "=SUM(B:B)+SUM($B:D)"],
  ["SUM(1:1)+SUM($2:3)", "=SUM(3:3)+SUM($2:5)"],
  ["'A1 자료'!A1+자료!B2", "='A1 자료'!B3+자료!C4"],
  ['A1&"A1"&""""', '=B3&"A1"&""""'],
  ["LOG10(A1)+A1B", "=LOG10(B3)+A1B"],
  ["tblPlan[A1]+A1", "=tblPlan[A1]+B3"],
  ["예산A1+A1예산", "=예산A1+A1예산"],
  ["XFD1048576", "=A2"],
  ["1.5*A1", "=1.5*B3"],
  ["A1^2%", "=B3^2%"],
  ["Sheet1!A1:Sheet1!B2", "=Sheet1!B3:Sheet1!C4"],
  ["IF(A1>0,TRUE,NA())", "=IF(B3>0,TRUE,NA())"],
])("%s", (formula, expected) => {
  expect(moved(formula)).toBe(expected);
});

test("in its own cell the formula is as written", () => {
  const formula = 'IF($A1="","",\'다른 시트\'!B$2*LN2(C3))';
  expect(expandShared(compileShared(formula, 7, 7), 7, 7)).toBe(`=${formula}`);
});
