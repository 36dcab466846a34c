/** 총괄 of a plan that has nothing in common with the bundled one, given as 설정 of the workbook. */
import { consolidate } from "../../src/actions/consolidate";
import { isRefused, receive, type ReceivedFile } from "../../src/actions/receive";
import { createExcelWorkbook } from "../../src/excel/ExcelWorkbook";
import { bundledPlan } from "../../src/plan/bundledPlan";
import { filledFormModel, settingsModel } from "../../src/sheets";
import { SHEET } from "../../src/sheets/names";
import { summaryModel } from "../../src/sheets/summary/summary";
import { scalarOf, type Scalar } from "../../src/submission/Grid";
import { startExcel, stopExcel } from "../support/excelHost";
import { bookOf } from "../support/grids";
import { gridOfModel } from "../support/models";
import { planOf } from "../support/rows";

const NOW = "2026-02-01T09:00:00.000Z";
const AREAS = 6;

/** Six areas of two departments, in 천원: half of the projects are new, the limits are lower. */
const plan = planOf({
  year: 2025,
  amountUnit: "천원",
  areas: Array.from({ length: AREAS }, (_, index) => ({
    id: String(index + 1),
    name: `배움 ${index + 1}`,
    tasks: [
      {
        id: `${index + 1}-1`,
        name: `과제 ${index + 1}`,
        projects: [
          {
            id: `${index + 1}-1-1`,
            name: `교실 ${index + 1}`,
            department: index % 2 === 0 ? "교육과" : "정보과",
            ...(index % 2 === 0 ? { priorBudget: 1000 } : { isNew: true }),
            target: 100,
          },
        ],
      },
    ],
  })),
  thresholds: { targetPercent: 90, lowExecutionPercent: 50 },
});

type Row = Parameters<typeof filledFormModel>[2][number];

function received(department: string, rows: readonly Row[]): ReceivedFile {
  const book = bookOf([gridOfModel(filledFormModel(plan, department, rows))], {
    file: `${department}.xlsx`,
    sha256: department,
  });
  const outcome = receive(book, plan);
  if (isRefused(outcome)) throw new Error(outcome.reason);
  return outcome;
}

const FORMS = plan.departments.map((department) => {
  const rows = plan.areas.flatMap(({ tasks }) =>
    tasks.flatMap(({ projects }) =>
      projects
        .filter(({ departments }) => departments.includes(department))
        .map(({ id, name, priorBudget }) => ({
          id,
          project: name,
          department,
          priorBudget: (priorBudget ?? 0) / 1000,
          budget: 2000,
          // 95 % reached is enough here, and 60 % spent is not low.
          executed: 1200,
          target: 100,
          actual: id === "2-1-1" ? 80 : 95,
          status: "완료",
          results: `${name}을 운영함`,
        })),
    ),
  );
  return received(department, rows);
});

beforeEach(() => {
  startExcel();
});
afterEach(stopExcel);

test("another year, other areas, departments, units and limits on 설정 decide, and every figure still agrees", async () => {
  const port = createExcelWorkbook();
  await port.write([settingsModel(plan)], { before: await port.read(), at: NOW, activate: SHEET.settings });
  const { consolidation } = await consolidate(port, {
    files: FORMS,
    refused: [],
    includeWorkbook: false,
    plan: bundledPlan(),
    language: "ko",
    now: NOW,
  });
  expect(consolidation).toMatchObject({ year: 2025, complete: true });
  const { grids } = await port.read();
  const rows = grids.find(({ sheet }) => sheet === SHEET.summary)?.rows ?? [];
  const line = (first: Scalar): Scalar[] =>
    (rows.find((cells) => scalarOf(cells[0]) === first) ?? []).map((cell) => scalarOf(cell));
  expect(scalarOf(rows[0]?.[0])).toBe("2025년 시행계획 추진실적 총괄");
  expect(line("총계").slice(2, 13)).toEqual([3, 6, 3, 3, 12, 300, 7.2, 60, 1, 0, "✕"]);
  expect(line("2").slice(1, 13)).toEqual(["Ⅱ. 배움 2", 0, 1, 1, 0, 2, "–", 1.2, 60, 1, 0, "✕"]);
  expect(line("3").slice(1, 13)).toEqual(["Ⅲ. 배움 3", 1, 1, 0, 1, 2, 100, 1.2, 60, 0, 0, "●"]);
  const matrix = rows.findIndex((cells) => scalarOf(cells[0]) === "8. 부서별·분야별 예산");
  expect((rows[matrix + 3] ?? []).map((cell) => scalarOf(cell)).slice(2, 16)).toEqual([
    ...Array.from({ length: AREAS }, () => [1, 2]).flat(),
    6,
    12,
  ]);
});

test("forms sent back as they were sent out get a sign of their own, in Excel's own calculation too", async () => {
  const port = createExcelWorkbook();
  const blank = plan.areas.flatMap(({ tasks }) =>
    tasks.flatMap(({ projects }) =>
      projects
        .filter(({ departments }) => departments.includes("정보과"))
        .map(({ id }) => ({ id, budget: 2000 })),
    ),
  );
  await consolidate(port, {
    files: [...FORMS.filter(({ book }) => book.file === "교육과.xlsx"), received("정보과", blank)],
    refused: [],
    includeWorkbook: false,
    plan,
    language: "ko",
    now: NOW,
  });
  const { grids } = await port.read();
  const marks = (sheet: string, column: number): ReadonlyMap<Scalar, Scalar> =>
    new Map(
      (grids.find((grid) => grid.sheet === sheet)?.rows ?? [])
        .toReversed()
        .map((cells) => [scalarOf(cells[0]), scalarOf(cells[column])]),
    );
  const onSummary = marks(SHEET.summary, 12);
  expect(["총계", "1", "2", "3", "4"].map((line) => onSummary.get(line))).toEqual(["△", "●", "○", "●", "○"]);
  const onCollected = marks(SHEET.collected, 23);
  expect(["1-1-1", "2-1-1"].map((project) => onCollected.get(project))).toEqual(["●", "△"]);
});

test("a plan of many areas has columns as wide and headers as high as it needs, no more", async () => {
  const port = createExcelWorkbook();
  const { consolidation } = await consolidate(port, {
    files: FORMS,
    refused: [],
    includeWorkbook: false,
    plan,
    language: "ko",
    now: NOW,
  });
  const { columnWidths, rowHeights } = summaryModel(consolidation, plan);
  expect(columnWidths.slice(13)).toEqual([11, 11, 11]);
  expect(rowHeights.filter(({ points }) => points > 60)).toEqual([]);
});
