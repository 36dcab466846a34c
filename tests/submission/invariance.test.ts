import fc from "fast-check";
import { bundledPlan } from "../../src/plan/bundledPlan";
import { COLUMNS, type ColumnKey } from "../../src/submission/columns";
import { addressOf, type Cell, type CellArea, type Grid } from "../../src/submission/Grid";
import { readSubmission } from "../../src/submission/readSubmission";
import type { SubmissionRow } from "../../src/submission/SubmissionSheet";
import { gridOf } from "../support/grids";

const plan = bundledPlan();

const ROWS: readonly Readonly<Record<ColumnKey, Cell>>[] = [
  {
    id: "2-3-7",
    area: "디지털 역량",
    task: "시민교육 강화",
    project: "예산학교 운영",
    department: "재정기획관",
    priorBudget: 79,
    budget: "1,234",
    executed: { value: 10.5, formula: "=A1" },
    executionRate: { value: 0.9, format: "percent" },
    indicator: "운영(회)",
    target: "4회",
    actual: 0,
    achievementRate: 0,
    status: "미운영",
    results: "-",
    shortfallReason: "선거",
    nextPlan: "재개",
    note: null,
  },
  {
    id: "Ⅱ.3.8",
    area: null,
    task: null,
    project: "자원봉사 시민리더 양성",
    department: "행정국",
    priorBudget: "해당없음",
    budget: { value: null, error: "#REF!" },
    executed: "1억 2천만원",
    executionRate: "91.1%",
    indicator: "수료(명)",
    target: 300,
    actual: "1~2",
    achievementRate: 105.7,
    status: "완료",
    results: "총 317명 수료",
    shortfallReason: null,
    nextPlan: null,
    note: "비고",
  },
];

/** The rows without what tells the position. */
function contents(rows: readonly SubmissionRow[]): unknown {
  return rows.map((row) =>
    Object.fromEntries(
      COLUMNS.map(({ key }) => [
        key,
        { ...row[key], cell: null, coercions: row[key].coercions.map(({ kind }) => kind) },
      ]),
    ),
  );
}

function draw(columns: readonly { key: ColumnKey; header: string }[], above: number, extra: number): Grid {
  const pad = Array.from({ length: extra }, () => null);
  return {
    ...gridOf(""),
    rows: [
      ...Array.from({ length: above }, (_, line) => [`안내 ${line}`]),
      [...pad, ...columns.map(({ header }) => header)],
      ...ROWS.map((row) => [...pad, ...columns.map(({ key }) => row[key])]),
    ],
  };
}

const EXPECTED = contents(readSubmission(draw(COLUMNS, 0, 0), { file: "a.xlsx", plan }).rows);

test("any order of columns under any of their headers, anywhere on the sheet, gives the same rows", () => {
  const columns = fc.tuple(
    ...COLUMNS.map(({ key, header, aliases }) =>
      fc
        .tuple(fc.constantFrom(header, ...aliases), fc.constantFrom("", " ", "\n", "(A)", " ①"))
        .map(([name, tail]) => ({ key, header: `${name}${tail}` })),
    ),
  );
  const orders = columns.chain((all) => fc.shuffledSubarray(all, { minLength: all.length }));
  fc.assert(
    fc.property(orders, fc.nat(15), fc.nat(3), (order, above, extra) => {
      const sheet = readSubmission(draw(order, above, extra), { file: "a.xlsx", plan });
      expect(sheet.headerRow).toBe(above + 1);
      expect(contents(sheet.rows)).toEqual(EXPECTED);
      for (const row of sheet.rows) {
        const at = extra + order.findIndex(({ key }) => key === "budget");
        expect(row.budget.cell).toBe(addressOf(row.row - 1, at));
      }
    }),
    { numRuns: 50 },
  );
});

test("whatever a sheet holds, reading it gives an answer, and no row with data in a known column is lost", () => {
  const texts = fc.constantFrom(
    "사업코드",
    "단위사업",
    "예산",
    "집행액",
    "소계",
    "2-3-7",
    "※ 주",
    "(단위: 천원)",
    "-",
    "1,2",
    "",
  );
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    texts,
    fc.constant(null),
    fc.double(),
    fc.boolean(),
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.constant({ value: null, error: "#N/A" }),
    fc.record({ value: fc.double(), format: fc.constant("date" as const) }),
  );
  const area: fc.Arbitrary<CellArea> = fc
    .tuple(fc.nat(12), fc.nat(6), fc.nat(4), fc.nat(4))
    .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
  const grids = fc.record({
    rows: fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }),
    merges: fc.array(area, { maxLength: 4 }),
    hiddenRows: fc.array(fc.nat(15), { maxLength: 3 }),
    hiddenColumns: fc.array(fc.nat(9), { maxLength: 3 }),
  });
  fc.assert(
    fc.property(grids, (parts) => {
      const grid: Grid = {
        ...gridOf(""),
        ...parts,
        rows: [["사업코드", "단위사업", "예산", "집행액"], ...parts.rows],
      };
      const sheet = readSubmission(grid, { file: "a.xlsx", plan });
      if (sheet.headerRow === null) return;
      const told = new Set([
        ...sheet.rows.map(({ row }) => row),
        ...sheet.statedTotals.map(({ row }) => row),
        ...(sheet.asides ?? []).map(({ cell: at }) => Number(at.replace(/\D/gu, ""))),
      ]);
      for (let index = sheet.headerRow; index < grid.rows.length; index++) {
        const hasData = sheet.columns.some(({ column }) => {
          const value = grid.rows[index]?.[column];
          return typeof value === "number" || typeof value === "boolean";
        });
        if (hasData) expect(told).toContain(index + 1);
      }
    }),
    { numRuns: 150 },
  );
});
