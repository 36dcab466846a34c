import fc from "fast-check";
import { checkSheet } from "../../src/findings/checkSheet";
import { fixWrite, safeFixes, writeToGrid } from "../../src/findings/fixes";
import type { ExampleRow } from "../../src/rules/Rule";
import { cellAt, type Cell } from "../../src/submission/Grid";
import { readSubmission } from "../../src/submission/readSubmission";
import { gridOf } from "../support/grids";
import { gridOfRows, smallPlan } from "../support/rows";

function check(grid: ReturnType<typeof gridOf>) {
  return checkSheet(readSubmission(grid, { file: "제출.xlsx", plan: smallPlan }), smallPlan);
}

const DRAWING = `
  | 사업코드 | 단위사업      | 예산   | 집행액 | 집행률(%) | 추진상태 |
  | 2-2-1    | 민주시민 교육 | '1,379 | 1219   | '62.5     | 정상     |`;

test("safe fixes become one write a cell; what has to be asked is left alone", () => {
  expect(safeFixes(check(gridOf(DRAWING)))).toEqual([
    { file: "제출.xlsx", sheet: "제출_평생교육국", cell: "C2", before: "1,379", after: 1379 },
    // Both a number stored as text and a wrong rate: the right rate settles both.
    { file: "제출.xlsx", sheet: "제출_평생교육국", cell: "E2", before: "62.5", after: 88.4 },
  ]);
});

test("a fix that was asked for is written on its own", () => {
  const status = check(gridOf(DRAWING)).find(({ rule }) => rule === "cell/unknown-choice");
  expect(status && fixWrite(status)).toEqual({
    file: "제출.xlsx",
    sheet: "제출_평생교육국",
    cell: "F2",
    before: "정상",
    after: "정상추진",
  });
  const missing = check(gridOf(DRAWING)).find(({ rule }) => rule === "sheet/missing-column");
  expect(missing && fixWrite(missing)).toBeNull();
});

test("writes reach their own sheet only, and a formula is written as one", () => {
  const grid = gridOf(DRAWING);
  const write = { file: "제출.xlsx", cell: "E2", before: "62.5", after: "=ROUND(D2/C2*100,1)" };
  const written = writeToGrid(grid, [
    { ...write, sheet: "제출_평생교육국" },
    { ...write, sheet: "다른 시트", cell: "A2" },
  ]);
  expect(cellAt(written, 1, 4)).toEqual({ value: null, formula: "=ROUND(D2/C2*100,1)", uncalculated: true });
  expect(cellAt(written, 1, 0)).toBe("2-2-1");
  expect(writeToGrid(grid, [])).toBe(grid);
});

const amount = fc.integer({ min: 0, max: 3_000_000 });

function typedAs(value: number): fc.Arbitrary<Cell> {
  const grouped = value.toLocaleString("en-US");
  const fullWidth = [...grouped].map((one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).join("");
  return fc.constantFrom<Cell>(
    value,
    String(value),
    grouped,
    ` ${grouped}\u00a0`,
    fullWidth,
    `₩${value}`,
    `(${value})`,
    `△${value}`,
  );
}

const money = amount.chain((value) =>
  fc.oneof(typedAs(value), fc.constantFrom<Cell>(`${value}천원`, `${value}백만원`, null, "-", "약 4억")),
);
const count = amount.chain(typedAs);
const rate = fc.integer({ min: 0, max: 30_000 }).chain((tenths) => {
  const value = tenths / 10;
  const percent: Cell = { value: Number((value / 100).toPrecision(15)), format: "percent" };
  return fc.constantFrom<Cell>(value, String(value), `${value}%`, `${value}％`, percent, value / 100, null);
});

const anyRow: fc.Arbitrary<ExampleRow> = fc.record({
  id: fc.constantFrom<Cell>("2-2-1", "2-1-1", "2-2-2"),
  priorBudget: money,
  budget: money,
  executed: money,
  executionRate: rate,
  indicator: fc.constantFrom<Cell>("교육(회)", "민원(건)(하향)"),
  target: count,
  actual: count,
  achievementRate: rate,
});

test("a safe fix, once written and checked again, leaves nothing of its own rule at that cell", () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { minLength: 1, maxLength: 4 }),
      fc.constantFrom("예산", "예산(천원)", "예산(원)"),
      (rows, header) => {
        const plain = gridOfRows(rows);
        const grid = {
          ...plain,
          rows: plain.rows.map((cells) => cells.map((cell) => (cell === "예산" ? header : cell))),
        };
        const findings = check(grid);
        const fixed = findings
          .filter(({ fix }) => fix?.kind === "safe")
          .map(({ rule, cell }) => `${rule} ${cell ?? ""}`);
        const left = check(writeToGrid(grid, safeFixes(findings)))
          .map(({ rule, cell }) => `${rule} ${cell ?? ""}`)
          .filter((place) => fixed.includes(place));
        expect(left).toEqual([]);
      },
    ),
    { numRuns: 120 },
  );
});

test("a safe fix changes no amount", () => {
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 3 }), (rows) => {
      const grid = gridOfRows(rows);
      const amounts = (of: typeof grid) =>
        readSubmission(of, { file: "제출.xlsx", plan: smallPlan }).rows.map(
          ({ priorBudget, budget, executed, target, actual }) =>
            [priorBudget, budget, executed, target, actual].map(({ value }) => value),
        );
      expect(amounts(writeToGrid(grid, safeFixes(check(grid))))).toEqual(amounts(grid));
    }),
    { numRuns: 80 },
  );
});
