import * as fc from "fast-check";
import { runsOf } from "../../../src/excel/write/runs";

test("neighbours that are given the same are one run", () => {
  const places = [
    [4, 15],
    [5, 15],
    [6, 30],
    [8, 30],
    [7, 15],
  ] as const;
  expect(runsOf(places)).toEqual([
    { first: 4, last: 5, value: 15 },
    { first: 6, last: 6, value: 30 },
    { first: 7, last: 7, value: 15 },
    { first: 8, last: 8, value: 30 },
  ]);
});

test("carried out in order, runs give every place what was last said of it, and no other", () => {
  const places = fc.array(fc.tuple(fc.nat(9), fc.nat(2)));
  fc.assert(
    fc.property(places, (given) => {
      const carriedOut = new Map<number, number>();
      for (const { first, last, value } of runsOf(given)) {
        for (let at = first; at <= last; at += 1) carriedOut.set(at, value);
      }
      expect([...carriedOut].sort()).toEqual([...new Map(given)].sort());
    }),
  );
});
