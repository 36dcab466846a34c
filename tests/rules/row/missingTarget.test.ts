import { missingTarget } from "../../../src/rules/row/missingTarget";
import { found } from "../../support/rows";

function row(indicator: string, target: string, status: string, id = "2-2-1"): ReturnType<typeof found> {
  const header = "| 사업코드 | 단위사업 | 성과지표 | 목표 | 실적 | 추진상태 |";
  return found(missingTarget, `${header}\n| ${id} | | ${indicator} | ${target} | 5 | ${status} |`);
}

test("a blank target is reported, with the register's for its own indicator", () => {
  expect(row("교육 운영(회)", "", "지연")).toEqual([
    {
      cell: "D2",
      facts: { indicator: "교육 운영(회)", registered: 8 },
      fix: { kind: "ask", before: "", after: 8 },
    },
  ]);
});

test("the register's target is not proposed for another indicator", () => {
  expect(row("만족도(%)", "", "지연")).toEqual([
    { cell: "D2", facts: { indicator: "만족도(%)", registered: null } },
  ]);
});

test("none is an answer, unless the register has a target", () => {
  expect(row("만족도(%)", "-", "지연")).toEqual([]);
  expect(row("교육 운영(회)", "-", "지연").map(({ fix }) => fix?.after)).toEqual([8]);
});

test("a project that did not run needs none", () => {
  expect(row("교육 운영(회)", "", "미운영")).toEqual([]);
});

test("a project nobody knows has no registered target", () => {
  expect(row("만족도(%)", "", "완료", "9-9-9").map(({ facts }) => facts["registered"])).toEqual([null]);
});
