import fc from "fast-check";
import { asPercent, tidy } from "../../src/submission/cellContent";
import type { Cell } from "../../src/submission/Grid";
import { readNumber } from "../../src/submission/number";
import { readRate } from "../../src/submission/rate";
import { readName, readStatus, readText } from "../../src/submission/text";
import { unitDeclared, unitNamed } from "../../src/submission/units";

function numberOf(cell: Cell): readonly unknown[] {
  const { state, value, trouble, coercions } = readNumber(cell, "K7");
  return [state === "value" ? value : state, trouble, coercions.map(({ kind }) => kind).join()];
}

test.each([
  [1150, 1150, ""],
  [61.6, 61.6, ""],
  [0.1 + 0.2, 0.3, ""],
  ["1,150명", 1150, "text-number"],
  ["6개소", 6, "text-number"],
  ["350명 ", 350, "text-number,spaces"],
  ["25개 구", 25, "text-number,spaces"],
  ["14만명", 140_000, "text-number"],
  ["3천명", 3000, "text-number"],
  ["1만 5천명", 15_000, "text-number,spaces"],
  ["4.5점", 4.5, "text-number"],
  ["100㎡", 100, "text-number"],
  ["61.6%", 61.6, "percent"],
  ["△3", -3, "text-number,sign"],
] as const)("the figure %p is %p", (cell, value, coercions) => {
  expect(numberOf(cell)).toEqual([value, null, coercions]);
});

test("a percent-formatted figure is in percent", () => {
  expect(numberOf({ value: 0.616, format: "percent" })).toEqual([61.6, null, "percent"]);
});

test.each(["1~2", "1-2", "3/4", "추진중", "3월", "2022년", "5명 이상", "약 5명", "100m²", "1,2명", "O"])(
  "%p is no figure",
  (text) => {
    expect(numberOf(text)).toEqual(["unreadable", "not-a-number", ""]);
  },
);

test("a date in a figure is named as one, as it would be typed", () => {
  expect(readNumber({ value: 44563, format: "date" }, "K7")).toMatchObject({
    state: "unreadable",
    trouble: "date-in-number",
    raw: "2022-01-02",
  });
});

test.each([
  [91.1, "91.1", ""],
  ["91.1", "91.1", "text-number"],
  ["91.1%", "91.1%", "percent"],
  ["９１．１％", "９１．１％", "full-width,percent"],
  [{ value: 0.911, format: "percent" }, "91.1%", "percent"],
  [{ value: 0.911, format: "percent", formula: "=H7/G7" }, "91.1%", "percent"],
] as const)("the rate %j is 91.1", (cell, raw, coercions) => {
  const field = readRate(cell, "I7");
  expect([field.value, field.raw, field.coercions.map(({ kind }) => kind).join()]).toEqual([
    91.1,
    raw,
    coercions,
  ]);
});

test("a bare 0.911 stays what it is: that it is meant otherwise is for a rule to say", () => {
  expect(readRate(0.911, "I7")).toMatchObject({ state: "value", value: 0.911, coercions: [] });
});

test.each(["91.1%p", "높음", "3천"])("%p is no rate", (text) => {
  expect(readRate(text, "I7")).toMatchObject({ state: "unreadable", trouble: "not-a-number", raw: text });
});

test("texts lose the white space around them, names also line breaks; what was typed is kept", () => {
  expect(readText(" ㅇ 첫 줄\n - 둘째 ", "O7")).toMatchObject({
    value: "ㅇ 첫 줄\n - 둘째",
    raw: " ㅇ 첫 줄\n - 둘째 ",
  });
  expect(readName("\u00a0청년취업\n사관학교  운영 ", "D7")).toMatchObject({
    value: "청년취업 사관학교 운영",
  });
  expect(readText({ value: 44621, format: "date" }, "Q7")).toMatchObject({
    state: "value",
    value: "2022-03-01",
  });
  expect(readText("1-2", "Q7")).toMatchObject({ state: "value", value: "1-2" });
});

test.each([
  ["정상 추진", "정상추진"],
  ["완료 ", "완료"],
  ["추진 완료", "추진 완료"],
] as const)("the status %p is %p", (text, status) => {
  expect(readStatus(text, "N7").value).toBe(status);
});

test.each([
  ["예산(천원)", "천원"],
  ["예산액\n(단위: 천원)", "천원"],
  ["(단위 : 백만원)", "백만원"],
  ["(단위：천 원, %)", "천원"],
  ["단위사업 예산(A)(천원)", "천원"],
  ["[백만원]", "백만원"],
  ["금액단위: 억원", "억원"],
  ["단위사업", null],
  ["집행률(%)", null],
  ["예산", null],
] as const)("%j declares %p", (text, unit) => {
  expect(unitDeclared(text)).toBe(unit);
});

test("a unit is named by its word", () => {
  expect(["천원", "백만", " 천 원 ", "명"].map(unitNamed)).toEqual(["천원", "백만원", "천원", null]);
});

test("a number is tidied to what 15 significant digits show; whole numbers are left alone", () => {
  const shown = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));
  const decimals = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(8)).map(([a, b]) => a / 10 ** b);
  const values = fc.oneof(decimals, fc.double({ noNaN: true, noDefaultInfinity: true }));
  fc.assert(
    fc.property(values, fc.constantFrom(0, 1, -1, 2), (value, slips) => {
      const noisy = value + slips * Number.EPSILON * value;
      expect(tidy(noisy)).toBe(shown(noisy));
    }),
    { numRuns: 1000 },
  );
  expect([tidy(0.1 + 0.2), asPercent(0.911), asPercent(0.049000000000000002)]).toEqual([0.3, 91.1, 4.9]);
});
