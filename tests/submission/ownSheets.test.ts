import { bundledPlan } from "../../src/plan/bundledPlan";
import { projectsOf } from "../../src/plan/lookups";
import { planKey } from "../../src/plan/planKey";
import { formModel } from "../../src/sheets/form";
import { settingsModel } from "../../src/sheets/settings";
import { readBook } from "../../src/submission/readBook";
import { readSettings } from "../../src/submission/readSettings";
import { bookOf, gridOfModel } from "../support/grids";

const plan = bundledPlan();

test("the plan is read back from the 설정 sheet this product writes, which is no submission", () => {
  const grid = gridOfModel(settingsModel(plan));
  expect(readSettings(grid)).toEqual({ ok: true, plan, mapping: new Map() });
  expect(readBook(bookOf([grid]), plan).skipped).toEqual([{ sheet: "설정", why: "no-table" }]);
});

test.each(plan.departments)("the form of %s is read back as its projects and nothing else", (department) => {
  const { sheets } = readBook(bookOf([gridOfModel(formModel(plan, department))]), plan);
  const [sheet] = sheets;
  expect(sheet).toMatchObject({
    stamp: { version: 1, year: 2022, plan: planKey(plan), department },
    department,
    departmentFrom: "stamp",
    unit: "백만원",
    unitFrom: "block",
    unknownColumns: [],
    ambiguousHeaders: [],
    missingColumns: [],
    headerTies: [],
    asides: [],
    statedTotals: [],
  });
  expect(sheet?.block).toMatchObject({
    department: { text: department },
    officer: null,
    phone: null,
    date: null,
  });
  expect(sheet?.columns).toHaveLength(18);
  expect(
    sheet?.rows.map(({ id, project, priorBudget }) => [id.value, project.value, priorBudget.value]),
  ).toEqual(projectsOf(plan, department).map(({ id, name, priorBudget }) => [id, name, priorBudget]));
});
