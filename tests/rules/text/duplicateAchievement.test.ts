import {
  duplicateAchievement,
  duplicateAchievementAcrossSheets,
} from "../../../src/rules/text/duplicateAchievement";
import type { ExampleRow } from "../../../src/rules/Rule";
import type { SubmissionSheet } from "../../../src/submission/SubmissionSheet";
import { foundAcross, foundOn, readRows, type Found } from "../../support/rows";

const BURNOUT = "- 퇴근길 마음돌봄 과정 16개 강좌 운영, 129명 참여";

function within(...rows: ExampleRow[]): Found[] {
  return foundOn(duplicateAchievement, readRows(rows));
}

function named(file: string, ...rows: ExampleRow[]): SubmissionSheet {
  return { ...readRows(rows), file };
}

test("the later of two projects that claim one sentence is asked", () => {
  expect(
    within({ id: "2-1-1", results: BURNOUT }, { id: "2-1-2", results: `- 강연 6회\n${BURNOUT}` }),
  ).toEqual([
    {
      cell: "O3",
      facts: {
        what: "sentence",
        excerpt: BURNOUT.slice(2),
        otherProject: "2-1-1",
        otherName: "디지털 문해교육 운영",
        otherFile: "제출.xlsx",
        otherSheet: "제출_평생교육국",
        otherRow: 2,
      },
    },
  ]);
});

test("the same figures about the same thing are one achievement, however they are worded", () => {
  const hits = within(
    { id: "2-1-1", results: "마을기록가 과정을 27회 열어 418명 수료" },
    { id: "2-1-2", results: "마을기록가 418명 배출(27회)" },
  );
  expect(hits.map(({ facts }) => facts.what)).toEqual(["figures"]);
});

test.each([
  ["small, round figures", "- 주민 강좌 10회, 200명 참여", "- 주민 강연 10회, 200명 참여"],
  ["another subject", "- 도예 교실 18회 146명", "- 합창 모임 18회 146명"],
  ["what anyone could say", "- 사업 계획 수립 및 홍보 추진", "- 사업 계획 수립 및 홍보 추진"],
])("%s are no sign of a duplicate", (_, one, other) => {
  expect(within({ id: "2-1-1", results: one }, { id: "2-1-2", results: other })).toEqual([]);
});

test("indicators of one project may repeat its text", () => {
  expect(
    within(
      { id: "2-1-1", indicator: "학습자(명)", results: BURNOUT },
      { id: "2-1-1", indicator: "강좌(개)", results: BURNOUT },
    ),
  ).toEqual([]);
});

test("across sheets the later project is asked, whichever file was read first", () => {
  const one = named("가.xlsx", { id: "2-1-2", results: BURNOUT });
  const other = named("나.xlsx", { id: "1-1-1", results: BURNOUT });
  const expected = [
    {
      sheet: "제출_평생교육국",
      cell: "O2",
      facts: expect.objectContaining({ otherProject: "1-1-1", otherFile: "나.xlsx" }) as unknown,
    },
  ];
  expect(foundAcross(duplicateAchievementAcrossSheets, [one, other])).toEqual(expected);
  expect(foundAcross(duplicateAchievementAcrossSheets, [other, one])).toEqual(expected);
});

test("what repeats within one sheet is that sheet's matter, and a joint project may be reported twice", () => {
  const twice = named("가.xlsx", { id: "2-1-1", results: BURNOUT }, { id: "2-1-2", results: BURNOUT });
  expect(foundAcross(duplicateAchievementAcrossSheets, [twice, named("나.xlsx")])).toEqual([]);
  const joint = ["가.xlsx", "나.xlsx"].map((file) => named(file, { id: "2-2-3", results: BURNOUT }));
  expect(foundAcross(duplicateAchievementAcrossSheets, joint)).toEqual([]);
});
