import fc from "fast-check";
import { readTime, writtenTime } from "../../src/sheets/reviewTime";

it("reads back to the second what it writes", () => {
  const times = fc.date({
    min: new Date("1990-01-01T00:00:00Z"),
    max: new Date("2100-01-01T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(times, (time) => {
      time.setUTCMilliseconds(0);
      expect(readTime(writtenTime(time.toISOString()))).toBe(time.toISOString());
    }),
  );
});

it("takes a time without a zone, or a date Excel made of it, on this clock", () => {
  const expected = new Date(2023, 1, 2, 19, 30).toISOString();
  expect(readTime("2023-02-02 19:30")).toBe(expected);
  expect(readTime(44959 + 19.5 / 24)).toBe(expected);
});

it("keeps what is no time to the letter, and has nothing to say of a blank cell", () => {
  expect([readTime("어제 오후"), writtenTime("어제 오후"), readTime(null), readTime("  ")]).toEqual([
    "어제 오후",
    "어제 오후",
    null,
    null,
  ]);
});
