import fc from "fast-check";
import { resultOf } from "./sheetOf";

test("operators bind as in Excel", () => {
  const cases = [
    ["=-2^2", 4],
    ["=2^3^2", 64],
    ["=1+2*3", 7],
    ["=10%*50", 5],
    ["=-5%", -0.05],
    ['=1+1&"a"', "2a"],
    ['="a"&1=“a1”', "#NAME?"],
    ['="a"&1="A1"', true],
    ["=--TRUE", 1],
    ["=3-2-1", 0],
    ["=1=1=TRUE", true],
  ] as const;
  expect(cases.map(([formula]) => [formula, resultOf(formula)])).toEqual(cases);
});

test("values meet as in Excel: blanks, text, logical values and errors", () => {
  const cells = [[null, "x", "5", true, "=1/0", '=""', "=NA()"]];
  const cases = [
    ["=A1=0", true],
    ['=A1=""', true],
    ["=A1=FALSE", true],
    ["=A1+1", 1],
    ["=B1+1", "#VALUE!"],
    ["=C1+1", 6],
    ["=D1+1", 2],
    ["=E1+G1", "#DIV/0!"],
    ["=G1+E1", "#N/A"],
    ["=F1+1", "#VALUE!"],
    ['=F1=""', true],
    ["=F1=A1", true],
    ['="a"<"b"', true],
    ['="A"="a"', true],
    ['=9E99<"a"', true],
    ['="z"<TRUE', true],
    ["=0.1+0.2=0.3", true],
    ["=0.3-0.1-0.2=0", true],
    ["=1/0", "#DIV/0!"],
    ["=10^400", "#NUM!"],
    ['="가"<"나"', true],
    ["=1.1-1=0.1", true],
  ] as const;
  expect(cases.map(([formula]) => [formula, resultOf(formula, cells)])).toEqual(cases);
});

test("a range meets an operator level with the formula", () => {
  const cells = [[1], [2], [3]];
  expect([0, 2, 3].map((row) => resultOf("=A1:A3*10", cells, {}, row))).toEqual([10, 30, "#VALUE!"]);
  expect(resultOf("=SUM(A1:B3 A2:C5)", cells)).toBe(5);
  expect(resultOf("=A1:A2 C1:C2", cells)).toBe("#NULL!");
});

test("arithmetic on whole numbers is JavaScript's", () => {
  const whole = fc.integer({ min: -1e6, max: 1e6 });
  fc.assert(
    fc.property(whole, whole, whole, (a, b, c) => {
      expect(resultOf("=(A1+B1)*C1-A1", [[a, b, c]])).toBe((a + b) * c - a + 0);
      expect(resultOf(`=A1+B1*${Math.abs(c)}`, [[a, b]])).toBe(a + b * Math.abs(c) + 0);
    }),
  );
});

test("rounding half up is exact on decimals", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (units, digits) => {
      const value = Number(`${units}e-5`);
      const expected = Number(
        `${Math.floor((units + 5 * 10 ** (4 - digits)) / 10 ** (5 - digits))}e-${digits}`,
      );
      expect(resultOf(`=ROUND(A1,${digits})`, [[value]])).toBe(expected);
    }),
  );
});
