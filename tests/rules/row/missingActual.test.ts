import { missingActual } from "../../../src/rules/row/missingActual";
import { found } from "../../support/rows";

function row(target: string, actual: string, status: string): ReturnType<typeof found> {
  const header = "| 사업코드 | 단위사업 | 성과지표 | 목표 | 실적 | 추진상태 |";
  return found(missingActual, `${header}\n| 2-2-1 | | 교육 운영(회) | ${target} | ${actual} | ${status} |`);
}

test("a target without a result is reported", () => {
  expect(row("8", "", "지연")).toEqual([{ cell: "E2", facts: { indicator: "교육 운영(회)", target: 8 } }]);
});

test("none is no result where there is a target", () => {
  expect(row("8", "-", "완료")).toEqual([
    { cell: "E2", facts: { indicator: "교육 운영(회)", target: 8, stated: "-" } },
  ]);
  expect(row("-", "-", "완료")).toEqual([]);
});

test.each([
  ["zero is a result", "8", "0", "지연"],
  ["a project that did not run needs none", "8", "", "미운영"],
  ["an unreadable result has its own finding", "8", "다수", "지연"],
])("%s", (_, target, actual, status) => {
  expect(row(target, actual, status)).toEqual([]);
});
