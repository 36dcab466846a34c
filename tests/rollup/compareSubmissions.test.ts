import { compareSubmissions } from "../../src/rollup/compareSubmissions";
import { consolidateSubmissions } from "../../src/rollup/consolidateSubmissions";
import { plan, received, row, UNREADABLE, type Given } from "../support/rollupRows";

function compare(older: readonly Given[], newer: readonly Given[]) {
  return compareSubmissions([received("가국", older).sheet], [received("가국", newer).sheet]);
}

const A: Given = { id: "1-1-1", project: "청년", budget: 100, executed: 50, status: "지연", results: "3회" };
const B: Given = { id: "1-1-2", project: "노년", budget: 30, executed: 30, status: "완료" };

it("finds nothing between equal submissions", () => {
  expect(compare([A, B], [B, A])).toEqual({
    added: [],
    removed: [],
    changed: [],
    money: {
      priorBudget: { before: 0, after: 0, delta: 0 },
      budget: { before: 130, after: 130, delta: 0 },
      executed: { before: 80, after: 80, delta: 0 },
    },
    statuses: [],
  });
});

it("lists rows added and removed with where they are", () => {
  const result = compare([A], [B]);
  expect(result.added).toEqual([
    { project: "1-1-2", name: "노년", source: { file: "가국.xlsx", sheet: "제출_가국", row: 7 } },
  ]);
  expect(result.removed).toMatchObject([{ project: "1-1-1", name: "청년" }]);
  expect(result.money.budget).toEqual({ before: 100, after: 30, delta: -70 });
});

it("lists what changed in a row, old and new, and the status apart", () => {
  const result = compare([A, B], [{ ...A, executed: 90, status: "완료", results: null }, B]);
  expect(result.changed).toEqual([
    {
      project: "1-1-1",
      name: "청년",
      source: { file: "가국.xlsx", sheet: "제출_가국", row: 7 },
      changes: [
        { column: "executed", before: { value: 50, raw: "50" }, after: { value: 90, raw: "90" } },
        { column: "status", before: { value: "지연", raw: "지연" }, after: { value: "완료", raw: "완료" } },
        { column: "results", before: { value: "3회", raw: "3회" }, after: { value: null, raw: "" } },
      ],
    },
  ]);
  expect(result.statuses).toMatchObject([{ project: "1-1-1", before: "지연", after: "완료" }]);
  expect(result.money.executed).toEqual({ before: 80, after: 120, delta: 40 });
});

it("sees a change of what cannot be read", () => {
  expect(compare([{ ...A, budget: UNREADABLE }], [{ ...A, budget: "미정" }]).changed).toMatchObject([
    { changes: [{ column: "budget", before: { raw: "상동" }, after: { raw: "미정" } }] },
  ]);
});

it("compares the second indicator with the second indicator", () => {
  const second = { id: "1-1-1", indicator: "횟수", actual: 3 };
  expect(compare([A, second], [A, { ...second, actual: 4 }]).changed).toMatchObject([
    { source: { row: 8 }, changes: [{ column: "actual", before: { value: 3 }, after: { value: 4 } }] },
  ]);
});

it("tells rows without a code by their name", () => {
  const nameless = { ...A, id: null };
  expect(compare([nameless], [{ ...nameless, project: "청 년", budget: 101 }])).toMatchObject({
    added: [],
    removed: [],
    changed: [{ changes: [{ column: "project" }, { column: "budget" }] }],
  });
});

it("does not mention a calculated rate that follows its figures, nor another way of typing", () => {
  const sheetWith = (rate: number, raw: string) => {
    const fields = row({ ...A, executionRate: rate });
    const calculated = { ...fields.executionRate, formula: "=H7/G7" };
    const budget = { ...fields.budget, raw };
    return { ...received("가국", []).sheet, rows: [{ ...fields, executionRate: calculated, budget }] };
  };
  expect(compareSubmissions([sheetWith(50, "100")], [sheetWith(60, "１００")]).changed).toEqual([]);
});

it("mentions a rate that was typed", () => {
  const typed = { ...A, executionRate: 60 };
  expect(compare([{ ...A, executionRate: 50 }], [typed]).changed).toMatchObject([
    { changes: [{ column: "executionRate", before: { value: 50 }, after: { value: 60 } }] },
  ]);
  const calculated = row({ ...A, executionRate: 50 });
  const older = {
    ...received("가국", []).sheet,
    rows: [{ ...calculated, executionRate: { ...calculated.executionRate, formula: "=H7/G7" } }],
  };
  expect(compareSubmissions([older], [received("가국", [typed]).sheet]).changed).toHaveLength(1);
});

it("is what a consolidation says of each replaced file", () => {
  const { replacements } = consolidateSubmissions({
    plan: plan([{ id: "1-1-1" }]),
    submissions: [
      received("가국", [{ ...A, budget: 120 }], { file: "v2.xlsx", date: "2023-01-02" }),
      received("가국", [A], { file: "v1.xlsx", date: "2023-01-01" }),
    ],
    refusals: [],
  });
  expect(replacements).toMatchObject([
    {
      department: "가국",
      olderFile: "v1.xlsx",
      newerFile: "v2.xlsx",
      difference: { changed: [{ changes: [{ column: "budget" }] }], money: { budget: { delta: 20 } } },
    },
  ]);
});

it("takes a project that stands twice in the newer file once, as the totals do", () => {
  const again = received("가국", [A], { sheet: "하반기" }).sheet;
  const newer = [received("가국", [A], { sheet: "상반기" }).sheet, again];
  const { added, money } = compareSubmissions([received("가국", [A]).sheet], newer);
  expect({ added, budget: money.budget }).toEqual({
    added: [],
    budget: { before: 100, after: 100, delta: 0 },
  });
});
