import { firstFrom, nextFrom } from "../../../src/taskpane/submit/position";
import { findingOf } from "../../support/pane/findings";

const at = (cell: string | null, sheet = "가", row: number | null = null) => findingOf({ sheet, cell, row });
const FINDINGS = [at(null), at("B9"), at("G9"), at("G9"), at("C12"), at("B3", "나")];

describe("the next finding from where the user stands", () => {
  test.each([
    ["below the active cell", -1, "가", "C10", 1, 4],
    ["to the right in the same row", 0, "가", "C9", 1, 2],
    ["the following one of several in the active cell", 2, "가", "G9", 1, 3],
    ["above the active cell", 4, "가", "A12", -1, 3],
    ["the neighbouring sheet after the last", 4, "가", "Z99", 1, 5],
    ["round at the end", 5, "나", "B3", 1, 0],
    ["round at the beginning", 1, "가", "A1", -1, 0],
    ["by the list when the active sheet has none", 1, "다", "A1", 1, 2],
  ] as const)("is %s", (_, selected, sheet, cell, direction, expected) => {
    expect(nextFrom(FINDINGS, selected, { sheet, cell }, direction)).toBe(expected);
  });

  test("is none when there are none", () => {
    expect(nextFrom([], -1, { sheet: "가", cell: "A1" }, 1)).toBe(-1);
  });
});

describe("the first finding after a check", () => {
  test("is the first at or below the active cell, else the first of all", () => {
    expect(firstFrom(FINDINGS, { sheet: "가", cell: "G9" })).toBe(2);
    expect(firstFrom(FINDINGS, { sheet: "가", cell: "AA9" })).toBe(4);
    expect(firstFrom(FINDINGS, { sheet: "다", cell: "A1" })).toBe(0);
    expect(firstFrom([], { sheet: "가", cell: "A1" })).toBe(-1);
  });
});
