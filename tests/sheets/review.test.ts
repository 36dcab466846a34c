import { carryOver, decide, type StoredDecision } from "../../src/review/decisions";
import type { Flag } from "../../src/review/Flag";
import { readReview, reviewModel } from "../../src/sheets";
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
const items = fresh.items.map((item) =>
  decide(item, {
    decision: "보완요청",
    comment: "근거 첨부",
    reviewer: "김검토",
    at: "2023-04-03T05:21:00.000Z",
  }),
);
const model = reviewModel({ ...fresh, items }, 2022, { language: "ko", message: () => "운영하지 않음" });

test("a flag stands with its figures, source and decision; settled decisions are kept below", () => {
  expect(model.tables.map(({ name }) => name)).toEqual(["tblReview"]);
  expect(shownIn(model, "A5", "O6")).toEqual([
    [
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
      ...["2023-04-03T05:21:00.000Z", "재정기획관.xlsx", "제출_재정기획관", "N7", "2-1-1/not-run", "1a2b"],
    ],
    [
      ...["●", null, null, null, "해소됨", null, "수용", "=사유 타당", "김검토"],
      ...["2023-04-03T05:20:00.000Z", null, null, null, "1-1-1/low-execution", "ffff"],
    ],
  ]);
});

test("decisions read back are the ones written, also when the table was moved and its columns rearranged", () => {
  const decisions = [...items.map(({ decision }) => decision), old];
  const grid = gridOfModel(model);
  expect(readReview(grid)).toEqual(decisions);

  const moved = { ...grid, rows: [[], [], ...grid.rows.map((line) => [null, ...line.toReversed()])] };
  expect(readReview(moved)).toEqual(decisions);
});

test("without flags the sheet says so and still has its table", () => {
  const empty = reviewModel({ items: [], settled: [] }, 2022, { language: "ko", message: () => "" });
  expect(cellsOf(empty).get("A2")).toBe("검토할 사항이 없습니다.");
  expect(empty.tables.map(({ area }) => area.bottom)).toEqual([4]);
  expect(readReview(gridOfModel(empty))).toEqual([]);
});
