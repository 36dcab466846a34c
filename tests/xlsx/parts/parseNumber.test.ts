import fc from "fast-check";
import { parseNumber } from "../../../src/xlsx/parts/parseNumber";

const parse = (text: string): number => {
  const bytes = new TextEncoder().encode(`<${text}>`);
  return parseNumber(bytes, 1, bytes.length - 1);
};

test("any number that was printed is read back exactly", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(parse(String(value))).toBe(Number(String(value)));
    }),
    { numRuns: 2000 },
  );
});

test("short decimals, the usual case, are exact too", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.nat(20), (digits, places) => {
      const text = String(Math.abs(digits)).padStart(places + 1, "0");
      const decimal = `${digits < 0 ? "-" : ""}${text.slice(0, text.length - places)}.${text.slice(text.length - places)}`;
      expect(parse(decimal)).toBe(Number(decimal));
    }),
    { numRuns: 2000 },
  );
});

test.each(["", "-", ".", "1,234", "0x10", "1 2", "Infinity", "NaN", "1e", "--1", "１"])(
  "%j is no number",
  (text) => {
    expect(parse(text)).toBeNaN();
  },
);
