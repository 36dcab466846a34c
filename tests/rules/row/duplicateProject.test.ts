import { duplicateProject } from "../../../src/rules/row/duplicateProject";
import { found } from "../../support/rows";

function rows(...lines: string[]): ReturnType<typeof found> {
  return found(duplicateProject, ["| 사업코드 | 단위사업 | 예산 | 집행액 | 성과지표 |", ...lines].join("\n"));
}

const FIRST = "| 2-2-1 | 민주시민 교육 | 379 | 219 | 교육 운영(회) |";

test("a second amount for a project is the project arriving twice", () => {
  expect(rows(FIRST, "| 2-2-1 | 민주시민 교육 | 379 | 219 | 수료 인원(명) |")).toEqual([
    {
      cell: "A3",
      facts: {
        project: "2-2-1",
        what: "amount",
        firstFile: "제출.xlsx",
        firstSheet: "제출_평생교육국",
        firstRow: 2,
      },
    },
  ]);
});

test("so is the same indicator again", () => {
  expect(
    rows(FIRST, "| 2-2-1 | 민주시민 교육 | | | 교육운영(회) |").map(({ facts }) => facts["what"]),
  ).toEqual(["indicator"]);
});

test("a code and a name that mean the same project meet", () => {
  expect(rows(FIRST, "| | 민주시민 교육 | 379 | | |").map(({ cell }) => cell)).toEqual(["A3"]);
});

test("further indicators without money are not a duplicate, also with zeros, and wherever the money stands", () => {
  expect(rows(FIRST, "| 2-2-1 | | | | 수료 인원(명) |", "| 2-2-1 | | 0 | 0 | 만족도(%) |")).toEqual([]);
  expect(rows("| 2-2-1 | | | | 수료 인원(명) |", FIRST)).toEqual([]);
});

test("every repetition is reported, also of a project nobody knows", () => {
  expect(
    rows("| 9-9-9 | 체육대회 | 1 | 1 | |", "| 9-9-9 | | 1 | 1 | |", "| 9-9-9 | | 1 | 1 | |"),
  ).toHaveLength(2);
});
