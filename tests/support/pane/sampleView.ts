/** A consolidation of the 2022 sample as the pane shows it. Its figures are the report's published totals. */
import type { AreaTotals, Totals } from "../../../src/rollup/Totals";
import type { LedgerEntry } from "../../../src/rollup/Ledger";
import type { Reconciliation } from "../../../src/rollup/Consolidation";
import type { ConsolidationView, MissedView } from "../../../src/taskpane/consolidate/ConsolidationView";

const MILLION = 1_000_000;

const statuses = { 완료: 0, 정상추진: 0, 지연: 0, 미운영: 0, unstated: 0 };

function totals(
  projects: number,
  budget: number,
  executed: number,
  percent: number,
  over: Partial<Totals> = {},
): Totals {
  return {
    projects,
    projectsPrior: 0,
    budget: budget * MILLION,
    budgetPrior: 0,
    budgetGrowthPercent: null,
    executed: executed * MILLION,
    executionPercent: percent,
    missed: 0,
    notRun: 0,
    unfilled: 0,
    statuses,
    ...over,
  };
}

function area(id: string, roman: string, name: string, figures: Totals): AreaTotals {
  return { id, roman, name, ...figures };
}

const AREAS = [
  area("1", "Ⅰ", "미래변화 대응 및 평생직업 역량 강화", totals(8, 45_602, 41_225, 90.4)),
  area("2", "Ⅱ", "디지털 역량 강화 및 세계시민으로 성장", totals(31, 36_298, 33_352, 91.9)),
  area("3", "Ⅲ", "진입장벽 해소 및 취약계층 교육 지원 확대", totals(20, 52_008, 47_308, 91)),
  area("4", "Ⅳ", "평생학습지원체계 강화", totals(11, 11_764, 10_874, 92.4)),
];

export const DEPARTMENT_ROWS: readonly (readonly [string, number])[] = [
  ["평생교육국", 37],
  ["경제정책실", 3],
  ["미래청년기획단", 3],
  ["노동공정상생정책관", 1],
  ["여성가족정책실", 3],
  ["디지털정책관", 1],
  ["문화본부", 3],
  ["푸른도시여가국", 2],
  ["행정국", 4],
  ["기후환경본부", 1],
  ["안전총괄실", 1],
  ["재정기획관", 1],
  ["주택정책실", 3],
  ["서울특별시교육청", 3],
  ["복지정책실", 4],
];

export function received(department: string, rows: number, over: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    department,
    expected: true,
    state: "received",
    file: `${department}_추진실적.xlsx`,
    written: null,
    modified: null,
    rows,
    rowsTaken: rows,
    errors: 0,
    ...over,
  };
}

const missed: readonly MissedView[] = [
  {
    project: "2-3-3",
    name: "민주시민교육 운영",
    department: "평생교육국",
    notRun: false,
    achievementPercent: 62.5,
    reason: "민간위탁이 9월에 끝나고 선거 기간에 교육을 운영하지 못함",
    place: { sheet: "취합원본", cell: "A21" },
  },
  {
    project: "2-3-7",
    name: "시민예산학교 운영",
    department: "재정기획관",
    notRun: true,
    achievementPercent: 0,
    reason: "선거와 조직 개편으로 운영하지 않음",
    place: { sheet: "취합원본", cell: "A25" },
  },
];

function line(measure: "projects" | "priorBudget" | "budget" | "executed", sum: number) {
  return { measure, rows: sum, areas: sum, tasks: sum, departments: sum, jointRepeats: 0, difference: 0 };
}

const reconciliation: Reconciliation = {
  agrees: true,
  lines: [
    line("projects", 70),
    line("priorBudget", 76_799 * MILLION),
    line("budget", 145_672 * MILLION),
    line("executed", 132_759 * MILLION),
  ],
};

/** All 15 departments, 70 projects, two of them missed. */
export const COMPLETE_VIEW: ConsolidationView = {
  year: 2022,
  at: "2023-03-02T05:02:00.000Z",
  complete: true,
  gaps: [],
  total: totals(70, 145_672, 132_759, 91.1, {
    projectsPrior: 34,
    budgetPrior: 76_799 * MILLION,
    budgetGrowthPercent: 89.7,
    missed: 2,
    notRun: 1,
  }),
  areas: AREAS,
  ledger: DEPARTMENT_ROWS.map(([department, rows]) => received(department, rows)),
  missed,
  excluded: [],
  refused: [],
  reconciliation,
  findings: { error: 0, warning: 4, info: 2 },
  sheets: ["총괄", "취합원본", "제출현황", "오류목록", "검토"],
};

/** One department missing, of one the file refused, one replaced, two rows left out. */
export const PARTIAL_VIEW: ConsolidationView = {
  ...COMPLETE_VIEW,
  complete: false,
  gaps: [
    { kind: "missing-department", department: "문화본부" },
    { kind: "refused-department", department: "주택정책실" },
    ...["2-1-4", "2-1-5", "2-2-1", "3-2-1", "3-2-2", "3-2-3"].map((project) => ({
      kind: "missing-project" as const,
      project,
      department: null,
    })),
    {
      kind: "excluded-row",
      source: { file: "행정국_추진실적.xlsx", sheet: "제출_행정국", row: 12 },
      project: null,
      reason: "unknown-project",
    },
    { kind: "refused-file", file: "주택정책실_실적.xls", reason: "old-xls" },
  ],
  total: totals(64, 141_195, 128_534, 91, {
    projectsPrior: 34,
    budgetPrior: 76_799 * MILLION,
    budgetGrowthPercent: 83.8,
    missed: 2,
    notRun: 1,
  }),
  ledger: [
    ...DEPARTMENT_ROWS.map(([department, rows]) => {
      if (department === "문화본부") return received(department, 0, { state: "missing", file: null });
      if (department === "주택정책실")
        return received(department, 0, { state: "refused", file: "주택정책실_실적.xls" });
      return received(department, rows, department === "행정국" ? { errors: 2 } : {});
    }),
    received("행정국", 4, { state: "replaced", file: "행정국_추진실적_초안.xlsx" }),
  ],
  excluded: [
    {
      source: { file: "행정국_추진실적.xlsx", sheet: "제출_행정국", row: 12 },
      project: null,
      name: "주민자치 아카데미",
      reason: "unknown-project",
      counted: null,
      place: { sheet: "취합원본", cell: "A72" },
    },
    {
      source: { file: "행정국_추진실적_초안.xlsx", sheet: "제출_행정국", row: 8 },
      project: "2-4-1",
      name: "자원봉사 교육",
      reason: "replaced",
      counted: { file: "행정국_추진실적.xlsx", sheet: "제출_행정국", row: 8 },
      place: { sheet: "취합원본", cell: "A73" },
    },
  ],
  refused: [{ file: "주택정책실_실적.xls", reason: "old-xls", detail: null }],
  findings: { error: 2, warning: 7, info: 3 },
};

/** One area of which nothing was filled in; shown where 설정 was edited and a report was made since. */
export const AFTERWARDS_VIEW: ConsolidationView = {
  ...PARTIAL_VIEW,
  areas: AREAS.map((area) =>
    area.id === "4" ? { ...area, executed: 0, executionPercent: 0, unfilled: area.projects } : area,
  ),
};
