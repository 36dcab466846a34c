import { statusContradiction } from "../../../src/rules/row/statusContradiction";
import { found } from "../../support/rows";

const HEADER = "| 사업코드 | 단위사업 | 집행액 | 목표 | 실적 | 추진상태 | 추진실적 | 성과지표 |";

function below(...lines: string[]): ReturnType<typeof found> {
  return found(statusContradiction, [HEADER, ...lines].join("\n"));
}

test("not run, yet with spending and results", () => {
  expect(below("| 2-2-2 | | 12 | 4 | 2 | 미운영 | 예산학교 2회 운영 | |")).toEqual([
    {
      cell: "F2",
      facts: {
        status: "미운영",
        because: "not-run-but-active",
        executed: 12_000_000,
        actual: 2,
        hasResults: true,
      },
    },
  ]);
});

test("done or on course, yet with a missed target", () => {
  expect(below("| 2-2-1 | | 219 | 8 | 5 | 완료 | 5회 운영 | 교육 운영(회) |")).toEqual([
    {
      cell: "F2",
      facts: {
        status: "완료",
        because: "missed-target",
        indicator: "교육 운영(회)",
        target: 8,
        actual: 5,
        achievement: 62.5,
      },
    },
  ]);
  expect(below("| 2-2-1 | | 219 | 8 | 5 | 정상추진 | 5회 운영 | |")).toHaveLength(1);
});

test("a status covers the indicators below that state none, and each row's own", () => {
  const first = "| 2-2-1 | | 219 | 8 | 8 | 완료 | 8회 운영 | 교육 운영(회) |";
  expect(below(first, "| 2-2-1 | | | 100 | 90 | | | 수료(명) |").map(({ cell }) => cell)).toEqual(["F2"]);
  expect(below(first, "| 2-2-1 | | | 100 | 90 | 완료 | | 수료(명) |").map(({ cell }) => cell)).toEqual([
    "F3",
  ]);
  expect(below(first, "| 2-2-1 | | | 100 | 90 | 지연 | | 수료(명) |")).toEqual([]);
});

test("a lower-is-better target is met from below", () => {
  expect(below("| 2-2-1 | | 219 | 8 | 5 | 완료 | 민원 5건 | 민원(건)(하향) |")).toEqual([]);
});

test.each([
  ["not run and nothing done", "| 2-2-2 | | 0 | 4 | 0 | 미운영 | | |"],
  ["results that say why it did not run", "| 2-2-2 | | 0 | 4 | 0 | 미운영 | 선거로 미실시 | |"],
  ["delayed with a missed target", "| 2-2-1 | | 219 | 8 | 5 | 지연 | 5회 운영 | |"],
  ["done with the target met", "| 2-2-1 | | 219 | 8 | 8 | 완료 | 8회 운영 | |"],
  ["no status", "| 2-2-1 | | 219 | 8 | 5 | | 5회 운영 | |"],
])("%s is no contradiction", (_, line) => {
  expect(below(line)).toEqual([]);
});

test.each([
  ["spending", "| 2-2-2 | | 12 | 4 | 0 | 미운영 | | |"],
  ["a result", "| 2-2-2 | | 0 | 4 | 1 | 미운영 | | |"],
  ["a text", "| 2-2-2 | | 0 | 4 | 0 | 미운영 | 예산학교 2회 운영 | |"],
  [
    "a text on a further row",
    "| 2-2-2 | | 0 | 4 | 0 | 미운영 | | |\n| 2-2-2 | | | | | | 강의 2회 | 강의(회) |",
  ],
])("%s alone contradicts not having run", (_, lines) => {
  expect(below(lines)).toHaveLength(1);
});

test("a project that did not run is reported once, however often it says so", () => {
  const line = "| 2-2-2 | | 12 | 4 | 0 | 미운영 | | ";
  expect(below(`${line}| 가 |`, `${line}| 나 |`)).toHaveLength(1);
});
