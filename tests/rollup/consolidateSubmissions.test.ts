/** What holds for every consolidation, whatever was sent. */
import fc from "fast-check";
import { consolidateSubmissions } from "../../src/rollup/consolidateSubmissions";
import type { ReceivedSheet } from "../../src/rollup/Received";
import type { Refusal } from "../../src/submission/Refusal";
import { NONE, plan, received, UNREADABLE, type Given } from "../support/rollupRows";

const PLAN = plan([
  { id: "1-1-1", departments: ["가국"], isNew: false, priorBudget: 10 },
  { id: "1-1-2", departments: ["가국", "나국"] },
  { id: "1-2-1", departments: ["나국"] },
  { id: "2-1-1", departments: ["다국"] },
  { id: "2-1-2", departments: [] },
]);

const amount = fc.oneof(
  fc.integer({ min: -1000, max: 10 ** 12 }),
  fc.constantFrom(null, 0, NONE, UNREADABLE),
);
const anyRow: fc.Arbitrary<Given> = fc.record({
  id: fc.constantFrom("1-1-1", "1-1-2", "1-2-1", "2-1-1", "2-1-2", "9-9-9", null),
  project: fc.constantFrom("사업 1-1-1", "사업 2-1-1", "모르는 사업", null),
  department: fc.constantFrom("가국", "나국", "라국", null),
  priorBudget: amount,
  budget: amount,
  executed: amount,
  indicator: fc.constantFrom("인원", "횟수", "민원(하향)", null),
  target: fc.constantFrom(0, 10, null),
  actual: fc.constantFrom(0, 5, 10, 20, null),
  status: fc.constantFrom("완료", "미운영", "지연", "?", null),
});
const anySheet: fc.Arbitrary<ReceivedSheet> = fc
  .record({
    department: fc.constantFrom("가국", "나국", "다국", "라국", null),
    rows: fc.array(anyRow, { maxLength: 6 }),
    file: fc.constantFrom("가.xlsx", "나.xlsx", "다(2).xlsx", "다(10).xlsx"),
    sheet: fc.constantFrom("제출_1", "제출_2"),
    date: fc.constantFrom("2023-01-01", "2023-01-02", "미정"),
    modified: fc.constantFrom("2023-01-01T00:00:00Z", "2023-01-02T00:00:00Z", null),
    stampYear: fc.constantFrom(undefined, 2022, 2021),
  })
  .map(({ department, rows, stampYear, ...rest }) =>
    received(department, rows, {
      ...rest,
      // The content decides the hash, as it does for files.
      sha256: JSON.stringify([rows, department]),
      ...(stampYear === undefined ? {} : { stampYear }),
    }),
  );
const anyRefusals: fc.Arbitrary<readonly Refusal[]> = fc
  .uniqueArray(fc.constantFrom("가국.xls", "라국.xls", "무명.xls"))
  .map((files) => files.map((file): Refusal => ({ file, reason: "old-xls", detail: null })));
const anySheets = fc.array(anySheet, { maxLength: 6 });

function consolidate(submissions: readonly ReceivedSheet[], refusals: readonly Refusal[] = []) {
  return consolidateSubmissions({ plan: PLAN, submissions, refusals });
}

const inAnyOrder = fc.tuple(anySheets, anyRefusals).chain(([sheets, refusals]) =>
  fc.record({
    sheets: fc.constant(sheets),
    refusals: fc.constant(refusals),
    shuffled: fc.shuffledSubarray([...sheets], { minLength: sheets.length }),
    refusalsShuffled: fc.shuffledSubarray([...refusals], { minLength: refusals.length }),
  }),
);

it("gives the same result byte for byte, in whatever order files arrive", () => {
  fc.assert(
    fc.property(inAnyOrder, ({ sheets, refusals, shuffled, refusalsShuffled }) => {
      const expected = JSON.stringify(consolidate(sheets, refusals));
      expect(JSON.stringify(consolidate(shuffled, refusalsShuffled))).toBe(expected);
      expect(JSON.stringify(consolidate(structuredClone(sheets), refusals))).toBe(expected);
    }),
  );
});

it("adds up the same by departments, areas, tasks and rows", () => {
  fc.assert(
    fc.property(anySheets, (sheets) => {
      const { reconciliation, total } = consolidate(sheets);
      expect(reconciliation.lines.map(({ difference }) => difference)).toEqual([0, 0, 0, 0]);
      expect(reconciliation.lines[2]).toMatchObject({ measure: "budget", rows: total.budget });
    }),
  );
});

it("accounts for every row: counted or excluded, taken or left", () => {
  fc.assert(
    fc.property(anySheets, (sheets) => {
      const { counted, excluded, inputs } = consolidate(sheets);
      const rows = sheets.reduce((sum, { sheet }) => sum + sheet.rows.length, 0);
      expect(counted.length + excluded.length).toBe(rows);
      expect(inputs.reduce((sum, { rowsTaken }) => sum + rowsTaken, 0)).toBe(counted.length);
      expect(inputs.reduce((sum, { rowsLeft }) => sum + rowsLeft, 0)).toBe(excluded.length);
    }),
  );
});

it("never counts a project's money twice for a department", () => {
  fc.assert(
    fc.property(anySheets, (sheets) => {
      const paid = consolidate(sheets)
        .counted.filter(({ amounts }) => Object.values(amounts).some((won) => won !== null && won !== 0))
        .map(({ project, department }) => `${project} ${department}`);
      expect(new Set(paid).size).toBe(paid.length);
    }),
  );
});

it("changes no total when every file is given once more", () => {
  fc.assert(
    fc.property(anySheets, (sheets) => {
      const once = consolidate(sheets);
      const twice = consolidate([...sheets, ...sheets]);
      expect(twice.total).toEqual(once.total);
      expect(twice.counted).toEqual(once.counted);
      expect(twice.complete).toBe(once.complete);
    }),
  );
});

it("is complete only when nothing expected is missing and nothing that matters was left out", () => {
  fc.assert(
    fc.property(anySheets, anyRefusals, (sheets, refusals) => {
      const result = consolidate(sheets, refusals);
      if (!result.complete) return expect(result.gaps).not.toEqual([]);
      expect(result.ledger.filter(({ state, expected }) => expected && state === "missing")).toEqual([]);
      expect(result.projects).toHaveLength(5);
      return expect(result.refused).toEqual([]);
    }),
  );
});
