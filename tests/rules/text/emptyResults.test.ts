import { emptyResults } from "../../../src/rules/text/emptyResults";
import { found } from "../../support/rows";

const HEADER = "| 사업코드 | 단위사업 | 목표 | 실적 | 추진상태 | 추진실적 | 성과지표 |";

function below(...lines: string[]): ReturnType<typeof found> {
  return found(emptyResults, [HEADER, ...lines].join("\n"));
}

test("a project that ran and says nothing is reported", () => {
  expect(below("| 2-2-1 | | 8 | 8 | 완료 | | |")).toEqual([{ cell: "F2", facts: {} }]);
  expect(below("| 2-2-1 | | 8 | 8 | 완료 | 해당없음 | |")).toHaveLength(1);
});

test("one text for all indicators of a project is enough", () => {
  const first = "| 2-2-1 | | 8 | 8 | 완료 | 8회 운영 | 교육 운영(회) |";
  expect(below(first, "| 2-2-1 | | 9 | 9 | | | 수료(명) |")).toEqual([]);
});

test("a project that did not run need not say what it did", () => {
  expect(below("| 2-2-2 | | 4 | 0 | 미운영 | | |")).toEqual([]);
});
