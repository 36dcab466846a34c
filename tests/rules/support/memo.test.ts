import { lastFewOf, lastOf, onceARow, oncePer } from "../../../src/rules/support/memo";
import { bundledPlan } from "../../../src/plan/bundledPlan";
import { readRows } from "../../support/rows";

test("what is worked out once a row is that row's, in whatever order rows are asked about", () => {
  const sheet = readRows([1, 2, 3, 4, 5].map((budget) => ({ id: `1-1-${budget}`, budget })));
  const context = { plan: bundledPlan(), sheet };
  const asked: number[] = [];
  const numberOf = onceARow((row) => {
    asked.push(row.row);
    return row.row;
  });
  const { rows } = context.sheet;
  const inTurn = [...rows, ...rows.toReversed(), ...rows];
  expect(inTurn.map((row) => numberOf(row, context))).toEqual(inTurn.map(({ row }) => row));
  expect(asked).toHaveLength(rows.length);
});

test("a row of no sheet is answered for all the same", () => {
  const context = { plan: bundledPlan(), sheet: readRows([{ id: "1-1-1" }]) };
  const [row] = context.sheet.rows;
  if (row === undefined) throw new Error("The row was not read.");
  const numberOf = onceARow(({ row: number }) => number);
  expect(numberOf({ ...row, row: 99 }, context)).toBe(99);
});

test("another sheet is another question", () => {
  const sizeOf = oncePer((list: readonly number[]) => list.length);
  expect([sizeOf([1]), sizeOf([1, 2])]).toEqual([1, 2]);
});

test("a text asked about again gets its own answer", () => {
  const asked: string[] = [];
  const work = (text: string): number => {
    asked.push(text);
    return text.length;
  };
  const texts = ["a", "a", "bb", "ccc", "dddd", "a", "eeeee", "bb"];
  const lengths = texts.map((text) => text.length);
  expect(texts.map(lastOf(work))).toEqual(lengths);
  expect(asked.splice(0)).toEqual(["a", "bb", "ccc", "dddd", "a", "eeeee", "bb"]);
  expect(texts.map(lastFewOf(work))).toEqual(lengths);
  expect(asked).toEqual(["a", "bb", "ccc", "dddd", "eeeee"]);
});
