/** What the 설정 sheet says, as plain data: label/value lines, and the lines of its table `tblPlan`. */
import type { Plan } from "../plan/Plan";
import { placedProjects } from "../plan/lookups";
import { fromWon } from "../plan/units";
import { columnOf } from "./columns";
import type { HeaderMapping } from "./headerText";

export const SETTINGS_LABELS = {
  year: "연도",
  unit: "단위",
  targetPercent: "목표달성 기준(%)",
  lowExecutionPercent: "집행저조 기준(%)",
  priorProjects: "전년 사업수",
  priorBudget: "전년 예산",
  priorExecuted: "전년 집행액",
  departments: "제출부서",
  mapping: "열 이름 연결",
} as const;

export type SettingsLabel = keyof typeof SETTINGS_LABELS;

/** Which setting each path of a plan is stated by. */
export const SETTINGS_PATHS: readonly (readonly [path: string, label: SettingsLabel])[] = [
  ["year", "year"],
  ["amountUnit", "unit"],
  ["departments", "departments"],
  ["prior.projects", "priorProjects"],
  ["prior.budget", "priorBudget"],
  ["prior.executed", "priorExecuted"],
  ["thresholds.targetPercent", "targetPercent"],
  ["thresholds.lowExecutionPercent", "lowExecutionPercent"],
];

export const PLAN_HEADERS = [
  "사업코드",
  "분야",
  "과제",
  "단위사업",
  "담당부서",
  "전년예산",
  "신규",
  "성과지표",
  "목표",
] as const;

export type PlanHeader = (typeof PLAN_HEADERS)[number];

/** What 신규 holds for a new project; blank for one that ran last year. */
const NEW_WORD = "신규";
/** What a header is connected to when its column is not to be used. */
export const IGNORED_WORD = "사용 안 함";
/** Between departments in one cell. */
export const DEPARTMENT_SEPARATOR = ", ";

export type SettingsValue = string | number | null;

export interface SettingsLine {
  readonly label: string;
  /** To the right of the label, one a cell. */
  readonly values: readonly SettingsValue[];
}

export interface SettingsLines {
  readonly settings: readonly SettingsLine[];
  /** Amounts in the plan's unit. */
  readonly table: {
    readonly headers: readonly PlanHeader[];
    readonly rows: readonly (readonly SettingsValue[])[];
  };
}

const NO_MAPPING: HeaderMapping = new Map();

/**
 * The 설정 sheet for a plan: `readSettings` of a sheet that holds these lines gives the plan back. Prior totals that are
 * only sums of the rows are left blank. Roman numerals and areas or tasks without projects have no place on the sheet.
 */
export function settingsLines(plan: Plan, mapping: HeaderMapping = NO_MAPPING): SettingsLines {
  const { prior, thresholds, amountUnit } = plan;
  const amount = (won: number | null): number | null => (won === null ? null : fromWon(won, amountUnit));
  const line = (key: SettingsLabel, ...values: SettingsValue[]): SettingsLine => ({
    label: SETTINGS_LABELS[key],
    values,
  });
  const stated = prior.derived !== true;
  return {
    settings: [
      line("year", plan.year),
      line("unit", amountUnit),
      line("targetPercent", thresholds.targetPercent),
      line("lowExecutionPercent", thresholds.lowExecutionPercent),
      line("priorProjects", stated ? prior.projects : null),
      line("priorBudget", stated ? amount(prior.budget) : null),
      line("priorExecuted", stated ? amount(prior.executed) : null),
      line("departments", plan.departments.join(DEPARTMENT_SEPARATOR) || null),
      ...[...mapping].map(([header, key]) =>
        line("mapping", header, key === "ignore" ? IGNORED_WORD : columnOf(key).header),
      ),
    ],
    table: {
      headers: PLAN_HEADERS,
      rows: [...placedProjects(plan).values()].map(({ area, task, project }) => [
        project.id,
        area.name,
        task.name,
        project.name,
        project.departments.join(DEPARTMENT_SEPARATOR) || null,
        amount(project.priorBudget),
        project.isNew ? NEW_WORD : null,
        project.indicator,
        project.target,
      ]),
    },
  };
}
