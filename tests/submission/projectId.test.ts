import fc from "fast-check";
import { bundledPlan } from "../../src/plan/bundledPlan";
import { readCode } from "../../src/submission/code";
import { codesBehindDate, parseProjectId } from "../../src/submission/projectId";
import { isoDateOf } from "../../src/submission/dates";

test.each([
  "2-3-7",
  "Ⅱ-3-7",
  "ⅱ-3-7",
  "II-3-7",
  "ii-3-7",
  "2.3.7",
  "２－３－７",
  "２．３．７",
  " 2 - 3 - 7 ",
  "2–3—7",
  "2−3‐7",
  "2·3·7",
  "2-3-7.",
  "02-03-07",
  "(2-3-7)",
  "[2-3-7]",
])("%j is 2-3-7", (text) => {
  expect(parseProjectId(text)).toBe("2-3-7");
});

test.each([
  "",
  "2-3",
  "2-3-7-1",
  "2-3-0",
  "0-1-1",
  "IIII-1-1",
  "2002-03-07",
  "가-1-1",
  "2-3-7 예산학교",
  "237",
])("%j is no code", (text) => {
  expect(parseProjectId(text)).toBeNull();
});

test("any code is read from each way of writing it", () => {
  const part = fc.integer({ min: 1, max: 99 });
  fc.assert(
    fc.property(
      part,
      part,
      part,
      fc.constantFrom("-", ".", "–", " - ", "－"),
      (area, task, project, separator) => {
        expect(parseProjectId([area, task, project].join(separator))).toBe(`${area}-${task}-${project}`);
      },
    ),
  );
});

test("a date where a code should be is unreadable, with the registered code it was", () => {
  const plan = bundledPlan();
  const cell = { value: 37322, format: "date" } as const;
  expect(isoDateOf(37322)).toBe("2002-03-07");
  expect(readCode(cell, "A7", plan)).toMatchObject({
    state: "unreadable",
    value: null,
    raw: "2002-03-07",
    trouble: "date-in-number",
    guess: "2-3-7",
  });
  expect(readCode("2002-03-07", "A7", plan)).toMatchObject({ trouble: "date-in-number", guess: "2-3-7" });
  expect(readCode("2007. 2. 3.", "A7", plan)).toMatchObject({ trouble: "date-in-number", guess: "2-3-7" });
  expect(readCode({ value: 36526, format: "date" }, "A7", plan).guess).toBeUndefined();
});

test("a date may hide a code in Korean or in American order", () => {
  expect(codesBehindDate("2002-03-07")).toEqual(["2-3-7", "3-7-2"]);
});

test("a code column's text of no such shape is unreadable, and its none-words are none", () => {
  const plan = bundledPlan();
  expect(readCode("평생-1", "A7", plan)).toMatchObject({ state: "unreadable", raw: "평생-1", trouble: null });
  expect(readCode(2.3, "A7", plan)).toMatchObject({ state: "unreadable", raw: "2.3", trouble: null });
  expect(readCode("-", "A7", plan).state).toBe("none");
});

test("serial numbers are days of the 1900 system", () => {
  expect([1, 59, 61, 44621, 44621.75, 2_958_465].map(isoDateOf)).toEqual([
    "1900-01-01",
    "1900-02-28",
    "1900-03-01",
    "2022-03-01",
    "2022-03-01",
    "9999-12-31",
  ]);
  expect([0, -1, NaN, 2_958_466].map(isoDateOf)).toEqual([null, null, null, null]);
});
