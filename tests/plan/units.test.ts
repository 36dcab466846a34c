import fc from "fast-check";
import { decimalToWon, fromWon, MONEY_UNITS, toWon, wonPer } from "../../src/plan/units";

test.each([
  [0.1, "억원", 10_000_000],
  [0.1 + 0.2, "백만원", 300_000],
  [1234.5, "천원", 1_234_500],
  [-0.5, "백만원", -500_000],
  [1.1, "원", 1],
  [2.5, "원", 3],
  [-2.5, "원", -3],
  [1e-9, "백만원", 0],
] as const)("%p %s is %p won", (amount, unit, won) => {
  expect(toWon(amount, unit)?.won).toBe(won);
});

test("rounding is told, binary noise is no rounding", () => {
  expect(toWon(1 / 3, "백만원")).toEqual({ won: 333_333, rounded: true });
  expect(toWon(0.1 + 0.2, "백만원")).toEqual({ won: 300_000, rounded: false });
});

test("what a number cannot keep to the won is refused", () => {
  expect([
    toWon(1e15, "백만원"),
    toWon(NaN, "원"),
    toWon(Infinity, "원"),
    decimalToWon(false, "9".repeat(20), 0),
  ]).toEqual([null, null, null, null]);
});

test("won survive the way to any unit and back", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e14, max: 1e14 }), fc.constantFrom(...MONEY_UNITS), (won, unit) => {
      expect(toWon(fromWon(won, unit), unit)).toEqual({ won, rounded: false });
      expect(wonPer(unit)).toBe(toWon(1, unit)?.won);
    }),
  );
});
