/** Every figure of 총괄 must be the sum of the rows that are shown as its grounds, to the won. */
import { judge } from "../../src/actions/judge";
import { bundledPlan } from "../../src/plan/bundledPlan";
import type { Plan } from "../../src/plan/Plan";
import type { Consolidation } from "../../src/rollup/Consolidation";
import { consolidateSubmissions } from "../../src/rollup/consolidateSubmissions";
import type { PlacedFigure } from "../../src/sheets/summary/Figure";
import { rowsBehind, shownFigure, sumOfRows } from "../../src/sheets/summary/rowsBehind";
import { summary } from "../../src/sheets/summary/summary";
import { addressOf } from "../../src/submission/Grid";
import { isFormula } from "../../src/workbook/SheetModel";
import { cellsOf } from "../support/models";
import { receivedSamples } from "../support/receivedSamples";
import { UNREADABLE, plan as planWith, received } from "../support/rollupRows";

/** What a figure shows, and what its rows make of it. */
function bothWays(consolidation: Consolidation, plan: Plan): { shown: string[]; traced: string[] } {
  const { model, figures } = summary(consolidation, plan);
  const cells = cellsOf(model);
  const shownAt = ({ row, column }: PlacedFigure): unknown => {
    const content = cells.get(addressOf(row, column)) ?? null;
    return isFormula(content) ? content.result : content;
  };
  const tracedAt = ({ figure }: PlacedFigure): number | null =>
    shownFigure(
      figure,
      figure.terms.map((term) => term.stated ?? sumOfRows(rowsBehind(consolidation, plan, term))),
    );
  const line = (placed: PlacedFigure, value: unknown): string =>
    `${addressOf(placed.row, placed.column)} ${typeof value === "number" ? Math.round(value * 1e6) / 1e6 : String(value ?? "–")}`;
  return {
    shown: figures.map((placed) => line(placed, shownAt(placed))),
    traced: figures.map((placed) => line(placed, tracedAt(placed))),
  };
}

test.each(["clean", "as-submitted"] as const)(
  "the rows behind every figure of the %s sample add up to it",
  async (set) => {
    const plan = bundledPlan();
    const { consolidation } = judge({ plan, ...(await receivedSamples(set)) });
    const { shown, traced } = bothWays(consolidation, plan);
    expect(shown.length).toBeGreaterThan(1000);
    expect(traced).toEqual(shown);
  },
);

const joint = planWith([
  { id: "1-1-1", name: "공동", departments: ["갑국", "을국"], priorBudget: 7, isNew: false },
  { id: "1-1-2", name: "홀로", departments: ["갑국"], isNew: true },
]);
const consolidation = consolidateSubmissions({
  plan: joint,
  submissions: [
    received("갑국", [
      { id: "1-1-1", budget: 6, executed: 3, target: 10, actual: 5, status: "지연" },
      { id: "1-1-2", budget: UNREADABLE, executed: 1, target: 4, actual: 4, status: "완료" },
    ]),
    received("을국", [{ id: "1-1-1", budget: 4, executed: 4, target: 10, actual: 10, status: "완료" }]),
  ],
  refusals: [],
});

test("a joint project counts once overall and in each department by its own part; the figures agree", () => {
  const ids = (measure: "projects" | "missed", department?: string): string[] =>
    rowsBehind(consolidation, joint, { measure, scope: department === undefined ? {} : { department } }).map(
      ({ row }) => `${row.project} ${row.department}`,
    );
  expect(ids("projects")).toEqual(["1-1-1 갑국", "1-1-2 갑국"]);
  expect(ids("projects", "을국")).toEqual(["1-1-1 을국"]);
  expect(ids("missed")).toEqual(["1-1-1 갑국"]);
  expect(ids("missed", "을국")).toEqual([]);
  const { shown, traced } = bothWays(consolidation, joint);
  expect(traced).toEqual(shown);
});

test("a row whose amount cannot be read is shown with nothing added", () => {
  expect(
    rowsBehind(consolidation, joint, { measure: "budget", scope: { department: "갑국" } }).map(
      ({ row, adds }) => [row.project, adds],
    ),
  ).toEqual([
    ["1-1-1", 6],
    ["1-1-2", null],
  ]);
});

test("no counted or added figure of 총괄 is without its grounds", () => {
  const { model, figures } = summary(consolidation, joint);
  const known = new Set(figures.map(({ row, column }) => addressOf(row, column)));
  const unknown = [...cellsOf(model)].flatMap(([address, content]) =>
    isFormula(content) && typeof content.result === "number" && !known.has(address) ? [content.formula] : [],
  );
  // What is left is no sum over rows: how far apart the sums of the reconciliation are.
  expect(unknown.filter((formula) => !formula.startsWith("=ROUND(MAX("))).toEqual([]);
});
