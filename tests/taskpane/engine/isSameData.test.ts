import * as fc from "fast-check";
import { isSameData } from "../../../src/taskpane/engine/isSameData";

test("data is the same as its copy, and as what serialises the same only", () => {
  const data = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);
  fc.assert(
    fc.property(data, data, (one, other) => {
      expect(isSameData(one, structuredClone(one))).toBe(true);
      if (isSameData(one, other)) expect(one).toEqual(other);
    }),
  );
});

test.each([
  [{ a: 1 }, { a: 1, b: undefined }],
  [{ a: undefined }, { b: undefined }],
  [[], {}],
  [[1], { 0: 1 }],
  [null, {}],
  ["1", 1],
  [new Map([["a", 1]]), new Map([["a", 2]])],
  [new Map(), {}],
  [new Set([1]), new Set([1])],
])("%p is not %p", (one, other) => {
  expect([isSameData(one, other), isSameData(other, one)]).toEqual([false, false]);
});

test("maps are the same with the same entries", () => {
  expect(isSameData(new Map([["a", [1]]]), new Map([["a", [1]]]))).toBe(true);
});
