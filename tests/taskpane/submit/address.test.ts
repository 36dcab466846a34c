import { rangesOf } from "../../../src/taskpane/submit/address";

test.each([
  ["D7", [[7, 7, 4, 4]]],
  ["$A$3:$C$9", [[3, 9, 1, 3]]],
  ["'제출_가!나'!AA10", [[10, 10, 27, 27]]],
  ["5:7", [[5, 7, 1, 16_384]]],
  ["C:D", [[1, 1_048_576, 3, 4]]],
  [
    "A1,C3:D4",
    [
      [1, 1, 1, 1],
      [3, 4, 3, 4],
    ],
  ],
  ["", []],
  ["표1", []],
])("%s is read as the cells it names", (address, expected) => {
  const ranges = rangesOf(address).map(({ fromRow, toRow, fromColumn, toColumn }) => [
    fromRow,
    toRow,
    fromColumn,
    toColumn,
  ]);
  expect(ranges).toEqual(expected);
});
