import fc from "fast-check";
import { addressOf, positionOf } from "../../src/submission/Grid";

test.each([
  ["A1", { row: 0, column: 0 }],
  ["AA10", { row: 9, column: 26 }],
  ["XFD1048576", { row: 1_048_575, column: 16_383 }],
  ["a1", null],
  ["A0", null],
  ["A1:B2", null],
])("%s stands at %j", (address, position) => {
  expect(positionOf(address)).toEqual(position);
});

test("every cell is found again by its address", () => {
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
      expect(positionOf(addressOf(row, column))).toEqual({ row, column });
    }),
  );
});
