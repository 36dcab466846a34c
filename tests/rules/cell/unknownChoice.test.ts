import { unknownChoice } from "../../../src/rules/cell/unknownChoice";
import { found } from "../../support/rows";

function suggestionFor(status: string): unknown {
  const drawing = `| 사업코드 | 단위사업 | 예산 | 집행액 | 추진상태 |\n| 2-2-1 | 민주시민 교육 | 379 | 219 | ${status} |`;
  return found(unknownChoice, drawing).map(({ facts }) => facts["suggestion"]);
}

test("a status outside the list is reported with the list and what was probably meant", () => {
  const drawing = `| 사업코드 | 단위사업 | 예산 | 집행액 | 추진상태 |\n| 2-2-1 | 민주시민 교육 | 379 | 219 | 정상 |`;
  expect(found(unknownChoice, drawing)).toEqual([
    {
      cell: "E2",
      facts: {
        header: "추진상태",
        raw: "정상",
        allowed: ["완료", "정상추진", "지연", "미운영"],
        suggestion: "정상추진",
      },
      fix: { kind: "ask", before: "정상", after: "정상추진" },
    },
  ]);
});

test.each([
  ["완 료", "완료"],
  ["정상 추진", "정상추진"],
  ["정상추진중", "정상추진"],
  ["미실시", "미운영"],
  ["부진", "지연"],
])("%s is probably %s", (status, meant) => {
  expect(suggestionFor(status)).toEqual([meant]);
});

test("what resembles nothing gets no suggestion", () => {
  expect(suggestionFor("검토 예정")).toEqual([null]);
});

test.each(["완료", "정상추진", "지연", "미운영", "-", ""])("%s is not outside the list", (status) => {
  expect(suggestionFor(status)).toEqual([]);
});
