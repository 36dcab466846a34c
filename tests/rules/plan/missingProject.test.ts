import { missingProject } from "../../../src/rules/plan/missingProject";
import type { SubmissionSheet } from "../../../src/submission/SubmissionSheet";
import { foundAcross, sheetFrom } from "../../support/rows";

function sheet(department: string, ...ids: string[]): SubmissionSheet {
  const drawing = ["| 사업코드 | 예산 | 집행액 |", ...ids.map((id) => `| ${id} | 379 | 219 |`)].join("\n");
  return sheetFrom(drawing, { sheet: `제출_${department}` });
}

function missing(...sheets: SubmissionSheet[]): unknown {
  return foundAcross(missingProject, sheets).map(({ sheet: name, facts }) => [
    name,
    facts["project"],
    facts["department"],
  ]);
}

test("a project its department did not send is reported at that department's sheet", () => {
  expect(foundAcross(missingProject, [sheet("평생교육국", "2-1-1", "2-1-2", "2-2-3")])).toEqual([
    {
      sheet: "제출_평생교육국",
      cell: null,
      facts: { project: "2-2-1", name: "민주시민 교육", department: "평생교육국" },
    },
  ]);
});

test("projects of departments that sent nothing are not listed one by one", () => {
  expect(missing()).toEqual([]);
});

test("each department of a joint project that submitted has to send it", () => {
  const whole = sheet("평생교육국", "2-1-1", "2-1-2", "2-2-1", "2-2-3");
  expect(missing(whole)).toEqual([]);
  expect(missing(whole, sheet("행정국", "2-1-1"))).toEqual([["제출_행정국", "2-2-3", "행정국"]]);
});

test("a project that only somebody else sent is there", () => {
  const without = sheet("평생교육국", "2-1-1", "2-1-2", "2-2-3");
  expect(missing(without, sheet("재정기획관", "2-2-1", "2-2-2"))).toEqual([]);
});

test("somebody else's row does not stand in for a joint department's own", () => {
  const whole = sheet("평생교육국", "2-1-1", "2-1-2", "2-2-1", "2-2-3");
  const other = sheet("재정기획관", "2-2-2", "2-2-3");
  expect(missing(whole, other, sheet("행정국", "2-1-1"))).toEqual([["제출_행정국", "2-2-3", "행정국"]]);
});
