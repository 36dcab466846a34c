import { breakDown } from "../../src/rollup/breakDown";
import { collect } from "../../src/rollup/collect";
import { reconcile } from "../../src/rollup/reconcile";
import { recordProjects } from "../../src/rollup/recordProjects";
import { plan, received } from "../support/rollupRows";

const PLAN = plan([
  { id: "1-1-1", departments: ["가국", "나국"] },
  { id: "2-1-1", departments: ["나국"] },
]);
const { counted } = collect(PLAN, [
  received("가국", [{ id: "1-1-1", budget: 100, executed: 50 }]),
  received("나국", [
    { id: "1-1-1", budget: 10, executed: 5 },
    { id: "2-1-1", budget: 1, executed: 1, priorBudget: 7 },
  ]),
]);
const projects = recordProjects(PLAN, counted);
const breakdown = breakDown(PLAN, projects);

it("adds up four ways, and says how often joint projects are counted again", () => {
  expect(reconcile(counted, projects, breakdown)).toEqual({
    lines: [
      { measure: "projects", rows: 2, areas: 2, tasks: 2, departments: 3, jointRepeats: 1, difference: 0 },
      { measure: "priorBudget", rows: 7, areas: 7, tasks: 7, departments: 7, jointRepeats: 0, difference: 0 },
      {
        measure: "budget",
        rows: 111,
        areas: 111,
        tasks: 111,
        departments: 111,
        jointRepeats: 0,
        difference: 0,
      },
      {
        measure: "executed",
        rows: 56,
        areas: 56,
        tasks: 56,
        departments: 56,
        jointRepeats: 0,
        difference: 0,
      },
    ],
    agrees: true,
  });
});

it.each([["areas"], ["tasks"], ["departments"]] as const)("shows it when %s do not add up", (part) => {
  const [first, ...rest] = breakdown[part];
  const broken = { ...breakdown, [part]: [{ ...first, budget: (first?.budget ?? 0) - 30 }, ...rest] };
  const result = reconcile(counted, projects, broken);
  expect(result.agrees).toBe(false);
  expect(result.lines.find(({ measure }) => measure === "budget")).toMatchObject({
    rows: 111,
    difference: -30,
  });
});
