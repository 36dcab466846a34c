import { required } from "../../../src/rules/cell/required";
import { found } from "../../support/rows";

const HEADER = "| 사업코드 | 단위사업 | 예산 | 집행액 | 성과지표 | 추진상태 |";

function below(...lines: string[]): unknown {
  return found(required, [HEADER, ...lines].join("\n"));
}

test("blank amounts and a blank status are each reported at their cell", () => {
  expect(below("| 2-2-1 | 민주시민 교육 | | | 교육 운영(회) | |")).toEqual([
    { cell: "C2", facts: { header: "예산" } },
    { cell: "D2", facts: { header: "집행액" } },
    { cell: "F2", facts: { header: "추진상태" } },
  ]);
});

test("zero and a word for none are answers for an amount, not for a status", () => {
  expect(below("| 2-2-1 | 민주시민 교육 | 해당없음 | 0 | | - |")).toEqual([
    { cell: "F2", facts: { header: "추진상태" } },
  ]);
});

test("a missing code or name is proposed from the register", () => {
  expect(below("| | 민주시민 교육 | 379 | 219 | | 지연 |", "| 2-2-2 | | 91 | 0 | | 미운영 |")).toEqual([
    {
      cell: "A2",
      facts: { header: "사업코드", suggestion: "2-2-1" },
      fix: { kind: "ask", before: "", after: "2-2-1" },
    },
    {
      cell: "B3",
      facts: { header: "단위사업", suggestion: "예산학교 운영" },
      fix: { kind: "ask", before: "", after: "예산학교 운영" },
    },
  ]);
});

test("further indicators of a project need neither amounts nor a status", () => {
  const first = "| 2-2-1 | 민주시민 교육 | 379 | 219 | 교육 운영(회) | 지연 |";
  expect(below(first, "| 2-2-1 | 민주시민 교육 | | | 수료 인원(명) | |")).toEqual([]);
});

test("columns that are not there are not asked for in every row", () => {
  expect(found(required, "| 사업코드 | 단위사업 | 목표 | 실적 |\n| 2-2-1 | 민주시민 교육 | 8 | 5 |")).toEqual(
    [],
  );
});

test("what is there but unreadable is not missing", () => {
  expect(below("| 2-2-1 | 민주시민 교육 | 약 4억 | #REF! | | 지연 |")).toEqual([]);
});
