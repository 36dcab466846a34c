import { unknownProject } from "../../../src/rules/row/unknownProject";
import { required } from "../../../src/rules/cell/required";
import { found, planOf } from "../../support/rows";

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

describe("a name that two departments' projects share", () => {
  const project = (id: string, department: string): unknown => ({ id, name: "찾아가는 교육", department });
  const shared = planOf({
    year: 2022,
    amountUnit: "백만원",
    areas: [
      {
        id: "1",
        name: "교육",
        tasks: [
          { id: "1-1", name: "찾아가기", projects: [project("1-1-1", "행정국"), project("1-1-2", "교통국")] },
        ],
      },
    ],
    departments: ["행정국", "교통국", "복지국"],
  });
  const sentBy = (department: string): unknown => {
    const drawing = `| 제출부서 | ${department} | | |\n${HEADER}\n| | 찾아가는 교육 | 379 | 219 |`;
    return [unknownProject, required].map((rule) =>
      found(rule, drawing, { plan: shared }).map(({ facts }) => facts["suggestion"] ?? facts["name"]),
    );
  };

  test.each([
    ["행정국", "1-1-1"],
    ["교통국", "1-1-2"],
  ])("is that of %s in its own sheet", (department, code) => {
    expect(sentBy(department)).toEqual([[], [code, undefined]]);
  });

  test("is nobody's in another department's sheet", () => {
    expect(sentBy("복지국")).toEqual([["찾아가는 교육"], [undefined, undefined]]);
  });
});
