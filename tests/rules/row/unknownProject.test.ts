import { unknownProject } from "../../../src/rules/row/unknownProject";
import { found } from "../../support/rows";

const HEADER = "| 사업코드 | 단위사업 | 예산 | 집행액 |";

function row(id: string, name: string): ReturnType<typeof found> {
  return found(unknownProject, `${HEADER}\n| ${id} | ${name} | 379 | 219 |`);
}

test("a row whose code and name are both unknown is reported, with the nearest project", () => {
  expect(row("2-2-9", "민주시민 교욱")).toEqual([
    {
      cell: "A2",
      facts: {
        code: "2-2-9",
        name: "민주시민 교욱",
        suggestedCode: "2-2-1",
        suggestedName: "민주시민 교육",
      },
      fix: { kind: "ask", before: "2-2-9", after: "2-2-1" },
    },
  ]);
});

test("without a code the name is corrected", () => {
  expect(row("", "민주시민 교욱").map(({ cell, fix }) => ({ cell, fix }))).toEqual([
    { cell: "B2", fix: { kind: "ask", before: "민주시민 교욱", after: "민주시민 교육" } },
  ]);
});

test("a name that resembles none gets no suggestion", () => {
  expect(row("가-1", "체육대회")).toEqual([
    { cell: "A2", facts: { code: "가-1", name: "체육대회", suggestedCode: null, suggestedName: null } },
  ]);
});

test.each([
  ["the code alone", "2-2-1", "시민 강좌"],
  ["the name alone", "", "민주 시민교육"],
  ["the name beside an unknown code", "9-9-9", "민주시민 교육"],
  ["another spelling of the code", "Ⅱ.2.1", ""],
])("%s identifies a project", (_, id, name) => {
  expect(row(id, name)).toEqual([]);
});

test("a code that cannot be read is reported even without a name; a row without both is asked for them elsewhere", () => {
  expect(row("가-1", "").map(({ facts }) => facts["code"])).toEqual(["가-1"]);
  expect(row("", "체육대회").map(({ cell }) => cell)).toEqual(["B2"]);
  expect(row("-", "-")).toEqual([]);
});
