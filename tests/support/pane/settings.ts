/** Settings and forms as the pane's views get them. */
import { bundledPlan } from "../../../src/plan/bundledPlan";
import { placedProjects, projectsOf } from "../../../src/plan/lookups";
import type { FormPlan } from "../../../src/taskpane/consolidate/forms/FormServices";
import type { PaneSettings } from "../../../src/taskpane/consolidate/settings/SettingsServices";
import type { LastYear } from "../../../src/submission/lastYear";

const plan = bundledPlan();

export const FORM_PLAN: FormPlan = {
  year: plan.year,
  unit: plan.amountUnit,
  projects: placedProjects(plan).size,
  fromSettings: true,
  departments: plan.departments.map((name) => ({ name, projects: projectsOf(plan, name).length })),
  unexpected: [],
};

export const READY_SETTINGS: Extract<PaneSettings, { kind: "ready" }> = {
  kind: "ready",
  sheet: "설정",
  plan,
  lacking: [],
};

export const BROKEN_SETTINGS: PaneSettings = {
  kind: "broken",
  sheet: "설정",
  problems: [
    { path: "year", cell: "C4", code: "missing", facts: {} },
    {
      path: "thresholds.lowExecutionPercent",
      cell: "C7",
      code: "too-large",
      facts: { maximum: 100 },
    },
    { path: "", cell: "A31", code: "id-shape", facts: { id: "2-3", expected: "1-2-3" } },
    {
      path: "areas[0].tasks[0].projects[3].id",
      cell: "A19",
      code: "duplicate",
      facts: { value: "1-1-3", first: "A18" },
    },
  ],
};

const million = 1_000_000;

/** The year before, with one project under another code, one under another name, and one that ended. */
export const LAST_YEAR: LastYear = {
  year: 2021,
  projects: [
    {
      id: "1-1-1",
      name: "교육-일자리 연계 정보의 통합 및 맞춤형 제공",
      budget: 612 * million,
      executed: 600 * million,
    },
    { id: "1-1-4", name: "기술교육원 운영 확대", budget: 11_927 * million, executed: 11_000 * million },
    { id: "2-9-9", name: "디지털 문해교육 운영", budget: 301 * million, executed: 290 * million },
    { id: "2-3-3", name: "시민교육 지원", budget: 280 * million, executed: 250 * million },
    { id: "4-9-9", name: "끝난 사업", budget: 50 * million, executed: 50 * million },
  ],
  totals: { projects: 5, budget: 13_170 * million, executed: 12_190 * million },
  excludedRows: 1,
  unreadAmounts: 0,
  incomplete: false,
};
