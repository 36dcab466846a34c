import fc from "fast-check";
import { parseStamp, printStamp } from "../../src/submission/stamp";

const STAMP = { version: 1, year: 2022, plan: "f48e5fae", department: "평생교육국" };

test("a stamp is one legible line", () => {
  expect(printStamp(STAMP)).toBe("chwihap-form/1;year=2022;plan=f48e5fae;department=평생교육국");
});

test("parsing what was printed gives the stamp back", () => {
  const text = fc.string({ unit: "binary" });
  const stamps = fc.record({
    version: fc.integer({ min: 1, max: 999_999 }),
    year: fc.integer({ min: 1000, max: 9999 }),
    plan: text,
    department: text,
  });
  fc.assert(
    fc.property(stamps, (stamp) => {
      expect(parseStamp(printStamp(stamp))).toEqual(stamp);
    }),
  );
});

test("entries of later versions are ignored", () => {
  expect(parseStamp("chwihap-form/2;year=2022;plan=a;colour=blue;department=b")).toEqual({
    version: 2,
    year: 2022,
    plan: "a",
    department: "b",
  });
});

test.each([
  null,
  "",
  "other/1;year=2022;plan=a;department=b",
  "chwihap-form/1;year=2022;plan=a",
  "chwihap-form/1;year=x;plan=a;department=b",
])("%p is no stamp", (text) => {
  expect(parseStamp(text)).toBeNull();
});
