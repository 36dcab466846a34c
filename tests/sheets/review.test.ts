import { carryOver, decided, type Review, type StoredDecision } from "../../src/review/decisions";
import type { Flag } from "../../src/review/Flag";
import { readReview, reviewModel, type ReviewOptions } from "../../src/sheets";
import type { Cell } from "../../src/submission/Grid";
import { cellsOf, gridOfModel, shownIn } from "../support/models";

const flag: Flag = {
  key: "2-1-1/not-run",
  project: "2-1-1",
  name: "예산학교 운영",
  area: "2",
  task: "2-1",
  department: "재정기획관",
  flag: "not-run",
  severity: "high",
  facts: { budget: 91_000_000, executed: 0, reason: "선거" },
  source: { file: "재정기획관.xlsx", sheet: "제출_재정기획관", row: 7, column: "status", cell: "N7" },
  stake: 91_000_000,
  fingerprint: "1a2b",
};

const old: StoredDecision = {
  key: "1-1-1/low-execution",
  state: "수용",
  comment: "=사유 타당",
  reviewer: "김검토",
  decidedAt: "2023-04-03T05:20:00.000Z",
  fingerprint: "ffff",
};

const fresh = carryOver([flag], [old]);
const given = decided(flag, {
  decision: "보완요청",
  comment: "근거 첨부",
  reviewer: "김검토",
  at: "2023-04-03T05:21:00.000Z",
});
const review: Review = { ...fresh, items: [{ flag, decision: given }] };
const OPTIONS: ReviewOptions = {
  language: "ko",
  message: () => "운영하지 않음",
  projectName: (id) => (id === "1-1-1" ? "청년취업사관학교" : null),
};
const model = reviewModel(review, 2022, OPTIONS);
const body = shownIn(model, "A5", "P6");

test("a flag stands with its figures, source and decision; settled decisions are kept below by what they were about", () => {
  expect(model.tables.map(({ name }) => name)).toEqual(["tblReview"]);
  const [shown, settled] = body.map((line) => line.filter((_, column) => column !== 9));
  expect(shown).toEqual([
    ...[
      "✕",
      "2-1-1",
      "예산학교 운영",
      "재정기획관",
      "미운영",
      "운영하지 않음",
      "보완요청",
      "근거 첨부",
      "김검토",
    ],
    ...["재정기획관.xlsx", "제출_재정기획관", "N7", "2-1-1/not-run", "1a2b", "1a2b"],
  ]);
  expect(settled).toEqual([
    ...["●", "1-1-1", "청년취업사관학교", null, "집행 저조", "해소됨", "수용", "=사유 타당", "김검토"],
    ...[null, null, null, "1-1-1/low-execution", "ffff", null],
  ]);
});

test("times are written on the writer's clock with its zone", () => {
  for (const line of body) expect(line[9]).toMatch(/^2023-04-0[23] \d\d:2[01]:00 [+-]\d\d:\d\d$/);
});

test("a person who decides on the sheet chooses from the decisions", () => {
  expect(model.validations.map(({ rule, area }) => [rule, area])).toEqual([
    [
      { kind: "list", values: ["확인", "보완요청", "수용", "미검토", "재제출", "재확인 필요"] },
      { top: 4, left: 6, bottom: 5, right: 6 },
    ],
  ]);
});

test("decisions read back are the ones written, also when the table was moved and its columns rearranged", () => {
  const decisions = [given, old];
  const grid = gridOfModel(model);
  expect(readReview(grid)).toEqual(decisions);

  const wide = (line: readonly Cell[]): Cell[] =>
    Array.from({ length: 16 }, (_, column) => line[column] ?? null);
  const moved = { ...grid, rows: [[], [], ...grid.rows.map((line) => [null, ...wide(line).toReversed()])] };
  expect(readReview(moved)).toEqual(decisions);
});

test("without flags the sheet says so and still has its table", () => {
  const empty = reviewModel({ items: [], settled: [] }, 2022, OPTIONS);
  expect(cellsOf(empty).get("A2")).toBe("검토할 사항이 없습니다.");
  expect(empty.tables.map(({ area }) => area.bottom)).toEqual([4]);
  expect(readReview(gridOfModel(empty))).toEqual([]);
});

test("what people typed is read for what it means", () => {
  const typed = (state: string, time: string | number) =>
    readReview({
      ...gridOfModel(model),
      rows: gridOfModel(model).rows.map((line, row) =>
        row === 4
          ? line.map((content, column) => (column === 6 ? state : column === 9 ? time : content))
          : line,
      ),
    })[0];
  expect(typed(" 재확인필요 ", "")).toMatchObject({ state: "재확인 필요", decidedAt: null });
  expect(typed("", "2023-04-03T05:21:00Z")).toMatchObject({ state: "미검토", decidedAt: given.decidedAt });
  expect(typed("보류", "어제")).toMatchObject({
    state: "재확인 필요",
    comment: "보류 / 근거 첨부",
    decidedAt: "어제",
  });
});
