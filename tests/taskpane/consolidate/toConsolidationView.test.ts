import { consolidateSubmissions } from "../../../src/rollup/consolidateSubmissions";
import { bundledPlan } from "../../../src/plan/bundledPlan";
import { readBook } from "../../../src/submission/readBook";
import { toConsolidationView } from "../../../src/taskpane/consolidate/toConsolidationView";
import { bookOf, gridOf } from "../../support/grids";

const RUN = { at: "2023-03-02T05:02:00.000Z", findings: { error: 0, warning: 0, info: 0 }, sheets: ["총괄"] };

function viewOf(drawing: string) {
  const plan = bundledPlan();
  const book = bookOf([gridOf(drawing)]);
  const submissions = readBook(book, plan).sheets.map((sheet) => ({ sheet, book }));
  const result = consolidateSubmissions({ plan, submissions, refusals: [] });
  return toConsolidationView(result, RUN, ({ row }) => ({ sheet: "취합원본", cell: `A${row}` }));
}

test("a missed project shows its worst indicator, its reason and its row", () => {
  const view = viewOf(`
    | 사업코드 | 분야 | 과제 | 단위사업 | 담당부서 | 예산 | 집행액 | 성과지표 | 목표 | 실적 | 추진상태 | 추진실적 | 미달성 사유 |
    | 2-3-3 | | | | 평생교육국 | 379 | 219 | 교육(회) | 8 | 5 | 지연 | 5회 운영 | 선거 |
    | 2-3-3 | | | | 평생교육국 | | | 인원(명) | 10 | 9 | | | |
    | 9-9-9 | | | 없는 사업 | 평생교육국 | 1 | 1 | | | | 완료 | 함 | |
  `);
  expect(view.missed).toEqual([
    {
      project: "2-3-3",
      name: bundledPlan().areas[1]?.tasks[2]?.projects[2]?.name,
      department: "평생교육국",
      notRun: false,
      achievementPercent: 62.5,
      reason: "선거",
      place: { sheet: "취합원본", cell: "A2" },
    },
  ]);
  expect(view.excluded.map(({ name, reason, place }) => [name, reason, place?.cell])).toEqual([
    ["없는 사업", "unknown-project", "A4"],
  ]);
  expect([view.at, view.complete, view.sheets]).toEqual([RUN.at, false, ["총괄"]]);
});
