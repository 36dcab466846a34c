import fc from "fast-check";
import { addressChunks } from "../../../src/excel/marking/addresses";

test("cells below each other become one area, columns stay apart", () => {
  expect(addressChunks(["D9", "D7", "D8", "F7", "AA10", "F9"])).toEqual([
    { address: "D7:D9,F7,F9,AA10", cells: 6 },
  ]);
});

test("no cells need no address", () => {
  expect(addressChunks([])).toEqual([]);
});

function cellsOf(address: string): string[] {
  return address.split(",").flatMap((part) => {
    const [first = "", last = first] = part.split(":");
    const [, column = "", from = "0"] = /^([A-Z]+)(\d+)$/.exec(first) ?? [];
    const to = /\d+$/.exec(last)?.[0] ?? from;
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => `${column}${Number(from) + at}`);
  });
}

test("whatever the cells, the addresses name exactly them, each short enough for Excel", () => {
  const cell = fc
    .tuple(fc.constantFrom("A", "G", "Z", "AB", "XFD"), fc.integer({ min: 1, max: 1_048_576 }))
    .map(([column, row]) => `${column}${row}`);
  fc.assert(
    fc.property(fc.uniqueArray(cell, { maxLength: 2000, size: "max" }), (cells) => {
      const chunks = addressChunks(cells);
      expect(chunks.flatMap(({ address }) => cellsOf(address)).sort()).toEqual([...cells].sort());
      for (const { address, cells: count } of chunks) {
        expect(address.length).toBeLessThanOrEqual(8192);
        expect(count).toBe(cellsOf(address).length);
      }
    }),
    { numRuns: 50 },
  );
});
