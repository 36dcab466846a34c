import { nameDiffers } from "../../../src/rules/row/nameDiffers";
import { found } from "../../support/rows";

function row(id: string, name: string): ReturnType<typeof found> {
  return found(nameDiffers, `| 사업코드 | 단위사업 | 예산 | 집행액 |\n| ${id} | ${name} | 379 | 219 |`);
}

test("a name that is not the coded project's is asked about", () => {
  expect(row("2-2-1", "시민 강좌")).toEqual([
    {
      cell: "B2",
      facts: { code: "2-2-1", name: "시민 강좌", registeredName: "민주시민 교육", codeOfName: null },
      fix: { kind: "ask", before: "시민 강좌", after: "민주시민 교육" },
    },
  ]);
});

test("a name that is another registered project's puts the code in doubt", () => {
  expect(row("2-2-1", "예산학교 운영")).toEqual([
    {
      cell: "A2",
      facts: {
        code: "2-2-1",
        name: "예산학교 운영",
        registeredName: "민주시민 교육",
        codeOfName: "2-2-2",
      },
      fix: { kind: "ask", before: "2-2-1", after: "2-2-2" },
    },
  ]);
});

test("an unknown code beside a registered name is asked about", () => {
  expect(row("2-2-9", "예산학교 운영").map(({ cell, fix }) => [cell, fix?.after])).toEqual([["A2", "2-2-2"]]);
});

test("a code that became a date is left to its own finding, without a second fix", () => {
  expect(row("@2002-02-02", "예산학교 운영").map(({ cell, fix }) => [cell, fix])).toEqual([
    ["A2", undefined],
  ]);
});

test.each([
  ["other spaces and dots", "2-2-1", "민주 시민교육"],
  ["no code at all", "", "민주시민 교육"],
  ["no name at all", "2-2-1", ""],
  ["a project nobody knows", "9-9-9", "체육대회"],
])("%s is no disagreement", (_, id, name) => {
  expect(row(id, name)).toEqual([]);
});
