import { PlanUnusable } from "../../../src/actions/planOf";
import type { SettingsProblem } from "../../../src/submission/settingsTable";
import { problemOf } from "../../../src/taskpane/shared/problem";

const wrong = (row: number): SettingsProblem => ({
  path: "",
  cell: `A${row}`,
  code: "id-shape",
  facts: { expected: "1-2-3" },
});

test("a 설정 that cannot be used is told cell by cell, the first few", () => {
  const error = new PlanUnusable("설정", [1, 2, 3, 4, 5, 6, 7].map(wrong));
  expect(problemOf(error, "ko").detail?.split("\n")).toEqual([
    ...[1, 2, 3, 4, 5].map((row) => `A${row}: 코드 형식이 다릅니다(예: 1-2-3)`),
    "+2",
  ]);
  expect(problemOf(new PlanUnusable("설정", [wrong(9)]), "en").detail).toBe(
    "A9: is no such code (for example: 1-2-3)",
  );
});

test("an unforeseen failure keeps its own words as detail", () => {
  expect(problemOf(new Error("boom"), "ko")).toMatchObject({
    what: "예상하지 못한 오류가 났습니다.",
    detail: "boom",
  });
});
