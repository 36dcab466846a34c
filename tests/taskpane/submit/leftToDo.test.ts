import { leftToDo, onlyBlanks } from "../../../src/taskpane/submit/leftToDo";
import { findingOf, TYPICAL_FINDINGS } from "../../support/pane/findings";

const blank = (cell: string, column: "budget" | "results") =>
  findingOf({ rule: column === "budget" ? "cell/required" : "text/empty-results", column, cell });

test("what is left is told by column for blanks and by rule for mistakes; warnings do not stand in the way", () => {
  const mistake = findingOf({ rule: "row/rate-mismatch", column: "executionRate", cell: "I9" });
  const findings = [blank("G8", "budget"), mistake, blank("O8", "results"), blank("G9", "budget")];
  const warning = findingOf({ rule: "text/provisional", level: "warning" });
  expect(leftToDo([...findings, warning])).toEqual([
    { blank: "budget", rule: "cell/required", count: 2, first: findings[0] },
    { blank: null, rule: "row/rate-mismatch", count: 1, first: mistake },
    { blank: "results", rule: "text/empty-results", count: 1, first: findings[2] },
  ]);
});

test("a form with nothing but blanks has no mistakes yet", () => {
  const note = findingOf({ rule: "cell/unit-converted", level: "info" });
  expect(onlyBlanks([blank("G8", "budget"), note])).toBe(true);
  expect(onlyBlanks(TYPICAL_FINDINGS)).toBe(false);
});
