import { duplicateAcrossSheets } from "../../../src/rules/plan/duplicateProject";
import { foundAcross, sheetFrom } from "../../support/rows";
import type { SubmissionSheet } from "../../../src/submission/SubmissionSheet";

function sheet(department: string, id: string, more = "| 379 | 219 | 교육 운영(회)"): SubmissionSheet {
  const drawing = `| 사업코드 | 예산 | 집행액 | 성과지표 |\n| ${id} ${more} |`;
  return sheetFrom(drawing, { sheet: `제출_${department}`, file: `${department}.xlsx` });
}

test("a project that another department sends as well is reported there, whatever the order", () => {
  const own = sheet("평생교육국", "2-2-1");
  const other = sheet("행정국", "2-2-1");
  const expected = [
    {
      sheet: "제출_행정국",
      cell: "A2",
      facts: {
        project: "2-2-1",
        what: "sheet",
        firstFile: "평생교육국.xlsx",
        firstSheet: "제출_평생교육국",
        firstRow: 2,
        firstDepartment: "평생교육국",
        department: "행정국",
      },
    },
  ];
  expect(foundAcross(duplicateAcrossSheets, [own, other])).toEqual(expected);
  expect(foundAcross(duplicateAcrossSheets, [other, own])).toEqual(expected);
});

test("each department of a joint project may send its own row, a third one may not", () => {
  const partners = [sheet("평생교육국", "2-2-3"), sheet("행정국", "2-2-3")];
  expect(foundAcross(duplicateAcrossSheets, partners)).toEqual([]);
  const all = [...partners, sheet("재정기획관", "2-2-3")];
  expect(foundAcross(duplicateAcrossSheets, all).map(({ sheet: name }) => name)).toEqual(["제출_재정기획관"]);
});

test("two sheets of one department may split the indicators, not repeat them", () => {
  const first = sheet("평생교육국", "2-2-1");
  const more = { ...sheet("평생교육국", "2-2-1", "| | | 수료 인원(명)"), sheet: "제출_평생교육국 (2)" };
  const again = { ...sheet("평생교육국", "2-2-1"), sheet: "제출_평생교육국 (2)" };
  expect(foundAcross(duplicateAcrossSheets, [first, more])).toEqual([]);
  expect(foundAcross(duplicateAcrossSheets, [first, again]).map(({ sheet: name }) => name)).toEqual([
    "제출_평생교육국 (2)",
  ]);
});

test("of a joint project, the first registered department's row is the one that counts", () => {
  const sheets = [sheet("행정국", "2-2-3"), sheet("평생교육국", "2-2-3"), sheet("재정기획관", "2-2-3")];
  const hits = foundAcross(duplicateAcrossSheets, sheets);
  expect(hits.map(({ facts }) => facts["firstDepartment"])).toEqual(["평생교육국"]);
});

test("a second amount in another sheet of the department is a duplicate, whatever its indicator", () => {
  const first = sheet("평생교육국", "2-2-1", "| 379 | | 교육 운영(회)");
  const second = { ...sheet("평생교육국", "2-2-1", "| 379 | | 수료 인원(명)"), sheet: "둘째" };
  expect(foundAcross(duplicateAcrossSheets, [first, second])).toHaveLength(1);
});

test("a sheet that repeats a project in itself is reported once here", () => {
  const twice = sheet("행정국", "2-2-1", "| 1 | 1 | 가 |\n| 2-2-1 | 1 | 1 | 나");
  expect(foundAcross(duplicateAcrossSheets, [sheet("평생교육국", "2-2-1"), twice])).toHaveLength(1);
});
