import { bundledPlan } from "../../src/plan/bundledPlan";
import { checkDraft, draftOf, type SettingsDraft } from "../../src/submission/settingsDraft";
import { smallPlan } from "../support/rows";

const draft = draftOf(bundledPlan());

function check(changes: Partial<SettingsDraft>) {
  return checkDraft({ ...draft, ...changes }, bundledPlan());
}

test("what the plan says is shown as people write it, and is fine as it is", () => {
  const plan = bundledPlan();
  expect(draft).toMatchObject({
    targetPercent: "100",
    lowExecutionPercent: "80",
    priorProjects: "34",
    priorBudget: "76,799",
    priorExecuted: "",
  });
  expect(check({})).toMatchObject({
    problems: {},
    values: { departments: plan.departments, thresholds: plan.thresholds, prior: plan.prior },
  });
});

test("prior totals that are only sums of the rows are not shown as stated ones", () => {
  expect(draftOf(smallPlan)).toMatchObject({ priorProjects: "", priorBudget: "", priorExecuted: "" });
  expect(checkDraft(draftOf(smallPlan), smallPlan).values?.prior.derived).toBe(true);
});

test("figures are read in every form in which cells are read", () => {
  expect(
    check({ targetPercent: "90%", priorProjects: "３４개", priorBudget: "767억 9,900만원" }).values,
  ).toMatchObject({ thresholds: { targetPercent: 90 }, prior: { projects: 34, budget: 76_799_000_000 } });
});

test.each<[Partial<SettingsDraft>, string, string]>([
  [{ targetPercent: "" }, "targetPercent", "missing"],
  [{ targetPercent: "백" }, "targetPercent", "wrong-type"],
  [{ targetPercent: "1001" }, "targetPercent", "too-large"],
  [{ lowExecutionPercent: "101" }, "lowExecutionPercent", "too-large"],
  [{ lowExecutionPercent: "-1" }, "lowExecutionPercent", "too-small"],
  [{ priorProjects: "34.5" }, "priorProjects", "wrong-type"],
  [{ priorProjects: "" }, "priorProjects", "missing"],
  [{ priorBudget: "많음" }, "priorBudget", "wrong-type"],
  [{ priorBudget: "-5" }, "priorBudget", "too-small"],
  [{ departments: " \n" }, "departments", "empty"],
  [{ departments: "행정국\n문화본부\n행정국" }, "departments", "duplicate"],
  [{ departments: "행정국\n문화본부\n문화 본부" }, "departments", "duplicate"],
])("%j is named at its field", (changes, field, code) => {
  const { problems, values } = check(changes);
  expect([Object.keys(problems), problems[field as keyof SettingsDraft]?.code, values]).toEqual([
    [field],
    code,
    null,
  ]);
});

test("departments that do not fit the register are mentioned, not refused", () => {
  const departments = `${draft.departments.replace("문화본부\n", "")}\n관광체육국`;
  const { values, withoutProjects, unexpected } = check({ departments });
  expect([values === null, withoutProjects, unexpected]).toEqual([false, ["관광체육국"], ["문화본부"]]);
});
