import { checkAll, checkPlan } from "../../src/findings/checkPlan";
import { countLevels } from "../../src/findings/counts";
import { RuleBroke } from "../../src/findings/RuleBroke";
import type { Rule } from "../../src/rules/Rule";
import { sheetFrom, smallPlan } from "../support/rows";

function sheet(department: string, line: string) {
  return sheetFrom(`| 사업코드 | 예산 | 집행액 | 추진상태 |\n${line}`, {
    sheet: `제출_${department}`,
    file: `${department}.xlsx`,
  });
}

const SHEETS = [
  sheet("재정기획관", "| 2-2-2 | 91 | 100 | 지연 |"),
  sheet("경제정책실", "| 2-2-2 | 91 | 0 | 지연 |"),
];

test("findings across sheets know their sheet, project and department", () => {
  expect(
    checkPlan(SHEETS, smallPlan).map(({ rule, file, cell, project }) => [rule, file, cell, project]),
  ).toEqual([
    ["plan/missing-department", null, null, "평생교육국"],
    ["plan/missing-department", null, null, "행정국"],
    ["plan/missing-project", "경제정책실.xlsx", null, "1-1-1"],
    ["row/duplicate-project", "경제정책실.xlsx", "A2", "2-2-2"],
  ]);
});

test("all findings come in one order, whatever the order of the sheets", () => {
  const findings = checkAll(SHEETS, smallPlan);
  expect(checkAll([...SHEETS].reverse(), smallPlan)).toEqual(findings);
  expect(findings.map(({ file }) => file)).toEqual([...findings.map(({ file }) => file)].sort(byText));
  expect(countLevels(findings).error).toBe(findings.filter(({ level }) => level === "error").length);
});

function byText(one: string | null, other: string | null): number {
  return (one ?? "") < (other ?? "") ? -1 : Number((one ?? "") !== (other ?? ""));
}

test("a plan rule that breaks is named", () => {
  const broken: Rule = {
    id: "plan/missing-project",
    level: "error",
    scope: "plan",
    example: { wrong: "", right: "" },
    check() {
      throw new Error("no such thing");
    },
  };
  const check = (): unknown => checkPlan(SHEETS, smallPlan, { rules: [broken] });
  expect(check).toThrow(RuleBroke);
  expect(check).toThrow("Rule plan/missing-project broke: no such thing");
});
