import fc from "fast-check";
import { criterionOf } from "../../../src/excel-host/calc/criteria";

const text = fc.stringMatching(/^[가-하a-c*?~ ]{1,6}$/);

test("a text whose wildcards are escaped meets itself, whatever it is", () => {
  fc.assert(
    fc.property(text, (wanted) => {
      expect(criterionOf(wanted.replace(/[*?~]/g, "~$&"))(wanted)).toBe(true);
    }),
  );
});

test("<> meets exactly what = does not", () => {
  const cell = fc.oneof(text, fc.integer({ min: -5, max: 5 }), fc.constant(null), fc.boolean());
  fc.assert(
    fc.property(cell, fc.oneof(text, fc.constantFrom("1", "-2", "TRUE")), (value, wanted) => {
      expect(criterionOf(`<>${wanted}`)(value)).toBe(!criterionOf(`=${wanted}`)(value));
    }),
  );
});

test("orders split the numbers", () => {
  const number = fc.integer({ min: -100, max: 100 });
  fc.assert(
    fc.property(number, number, (value, limit) => {
      expect(
        [">", "=", "<", ">=", "<="].map((operator) => criterionOf(`${operator}${limit}`)(value)),
      ).toEqual([value > limit, value === limit, value < limit, value >= limit, value <= limit]);
    }),
  );
});

test("orders leave texts and blanks alone", () => {
  expect([null, "90", "x", true].map((value) => criterionOf(">=80")(value))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
