/** Words of the report. Figures come as finished texts; `’22년` is how official papers write a year beside figures. */
import type { InBoth } from "./language";

interface Counted {
  readonly areas: number;
  readonly tasks: number;
  readonly projects: number;
  readonly departments: number;
}

export interface ReportWords {
  readonly title: (year: number) => string;
  readonly basis: (at: string) => string;
  readonly fileName: (year: number) => string;
  readonly shortYear: (year: number) => string;
  readonly money: (million: string) => string;
  readonly unit: string;
  readonly status: {
    readonly incomplete: string;
    readonly underReview: string;
    readonly named: (what: string, names: readonly string[], rest: number) => string;
    readonly review: (open: number, all: number, states: string) => string;
    readonly state: (name: string, count: number) => string;
  };
  readonly overview: {
    readonly heading: string;
    readonly scope: (counted: Counted) => string;
    readonly budget: (year: string, amount: string) => string;
    readonly budgetOver: (
      year: string,
      amount: string,
      prior: string,
      priorAmount: string,
      change: string,
    ) => string;
    readonly up: (percent: string) => string;
    readonly down: (percent: string) => string;
    readonly same: string;
    readonly areaProjects: (names: readonly string[], count: number) => string;
    readonly areaBudget: (amount: string) => string;
    readonly areaRate: (rate: string) => string;
  };
  readonly results: {
    readonly heading: string;
    readonly execution: string;
    readonly budgetLine: (rate: string, budget: string, executed: string) => string;
    readonly goals: string;
    readonly met: (count: number) => string;
    readonly missed: (count: number, notRun: number) => string;
    readonly unknown: (count: number) => string;
    readonly overTime: string;
    readonly projectsOver: (
      prior: string,
      priorCount: number,
      year: string,
      count: number,
      change: string,
    ) => string;
    readonly more: (count: number) => string;
    readonly fewer: (count: number) => string;
    readonly budgetOver: (
      prior: string,
      priorAmount: string,
      year: string,
      amount: string,
      change: string,
    ) => string;
    readonly rateOver: (
      prior: string,
      priorRate: string,
      year: string,
      rate: string,
      points: string,
    ) => string;
    readonly novelty: (
      fresh: number,
      freshBudget: string,
      continued: number,
      continuedBudget: string,
    ) => string;
    readonly byArea: string;
  };
  readonly missed: {
    readonly heading: (count: number) => string;
    readonly none: string;
    readonly nobody: string;
    readonly project: (name: string, departments: string, outcome: string) => string;
    readonly notRun: string;
    readonly rate: (rate: string, indicator: string, target: string, actual: string) => string;
    readonly reason: (text: string) => string;
    readonly noReason: string;
    readonly plan: (text: string) => string;
  };
  readonly highlights: {
    readonly heading: string;
    readonly note: string;
    readonly none: string;
    readonly project: (name: string, grounds: readonly string[]) => string;
    readonly budget: (amount: string) => string;
    readonly achievement: (rate: string) => string;
    readonly fresh: string;
  };
  readonly annex: {
    readonly heading: (number: number, text: string) => string;
    readonly projects: string;
    readonly departments: string;
    readonly notSubmitted: string;
    /** What its departments sent could not be taken. */
    readonly refused: string;
    readonly noStatus: string;
  };
  readonly columns: {
    readonly area: string;
    readonly department: string;
    readonly project: string;
    readonly projects: string;
    readonly prior: string;
    readonly budget: string;
    readonly growth: string;
    readonly executed: string;
    readonly executionRate: string;
    readonly achievementRate: string;
    readonly missed: string;
    readonly notRun: string;
    readonly status: string;
    readonly results: string;
    readonly total: string;
  };
  /** What stands before, between and after the page and the number of pages. */
  readonly pageNumber: readonly [string, string, string];
}

const ko: ReportWords = {
  title: (year) => `${year}년 시행계획 추진실적 보고`,
  basis: (at) => `${at} 취합 기준`,
  fileName: (year) => `${year}_추진실적_보고서.docx`,
  shortYear: (year) => `’${String(year).slice(-2)}년`,
  money: (million) => `${million}백만원`,
  unit: "(단위: 백만원, %)",
  status: {
    incomplete: "미완료: 아래 자료가 이 보고의 수치에 들어 있지 않음",
    underReview: "검토 진행 중",
    named: (what, names, rest) => `${what}: ${names.join(", ")}${rest > 0 ? ` 외 ${rest}건` : ""}`,
    review: (open, all, states) => `검토 대상 ${all}건 가운데 ${open}건 미결(${states})`,
    state: (name, count) => `${name} ${count}`,
  },
  overview: {
    heading: "추진개요",
    scope: ({ areas, tasks, projects, departments }) =>
      `추진과제: ${areas}개 분야 ${tasks}개 과제 ${projects}개 사업(제출부서 ${departments}개)`,
    budget: (year, amount) => `${year} 예산: ${amount}`,
    budgetOver: (year, amount, prior, priorAmount, change) =>
      `${year} 예산: ${amount}(${prior} ${priorAmount} 대비 ${change})`,
    up: (percent) => `${percent} 증가`,
    down: (percent) => `${percent} 감소`,
    same: "변동 없음",
    areaProjects: (names, count) =>
      names.length === 0 ? `${count}개 사업` : `${names.join(", ")} 등 ${count}개 사업`,
    areaBudget: (amount) => `예산 ${amount}`,
    areaRate: (rate) => `집행률 ${rate}`,
  },
  results: {
    heading: "추진결과",
    execution: "예산 집행현황",
    budgetLine: (rate, budget, executed) => `${rate}(예산 ${budget}백만원 / 집행 ${executed}백만원)`,
    goals: "성과목표",
    met: (count) => `달성 ${count}개 사업`,
    missed: (count, notRun) => `미달성 ${count}개 사업${notRun > 0 ? `(미운영 ${notRun}개 포함)` : ""}`,
    unknown: (count) => `목표나 실적이 없어 판단할 수 없음 ${count}개 사업`,
    overTime: "전년 대비",
    projectsOver: (prior, priorCount, year, count, change) =>
      `사업 수: ${prior} ${priorCount}개 → ${year} ${count}개(${change})`,
    more: (count) => `${count}개 증가`,
    fewer: (count) => `${count}개 감소`,
    budgetOver: (prior, priorAmount, year, amount, change) =>
      `예산: ${prior} ${priorAmount} → ${year} ${amount}(${change})`,
    rateOver: (prior, priorRate, year, rate, points) =>
      `집행률: ${prior} ${priorRate} → ${year} ${rate}(${points})`,
    novelty: (fresh, freshBudget, continued, continuedBudget) =>
      `신규 ${fresh}개 사업(예산 ${freshBudget}), 계속 ${continued}개 사업(예산 ${continuedBudget})`,
    byArea: "분야별 현황",
  },
  missed: {
    heading: (count) => `성과목표 미달성 사업(${count}개)`,
    none: "해당 없음",
    nobody: "반영된 사업이 없어 판단할 수 없음",
    project: (name, departments, outcome) => `${name}(${departments}): ${outcome}`,
    notRun: "미운영",
    rate: (rate, indicator, target, actual) =>
      `달성률 ${rate}(${indicator === "" ? "" : `${indicator} `}목표 ${target} / 실적 ${actual})`,
    reason: (text) => `사유: ${text}`,
    noReason: "사유: 제출 자료에 없음",
    plan: (text) => `향후계획: ${text}`,
  },
  highlights: {
    heading: "분야별 주요 추진실적",
    note: "※ 분야마다 목표를 달성한 사업에서 예산이 큰 2개, 달성률이 가장 높은 1개, 예산이 가장 큰 신규 1개를 골라 제출된 추진실적의 첫 항목을 실음",
    none: "실을 추진실적이 없음",
    project: (name, grounds) => `${name}(${grounds.join(", ")})`,
    budget: (amount) => `예산 ${amount}`,
    achievement: (rate) => `달성률 ${rate}`,
    fresh: "신규",
  },
  annex: {
    heading: (number, text) => `붙임 ${number}. ${text}`,
    projects: "단위사업별 추진현황",
    departments: "부서별 현황",
    notSubmitted: "미제출",
    refused: "받지 못함",
    noStatus: "–",
  },
  columns: {
    area: "분야",
    department: "담당부서",
    project: "단위사업",
    projects: "사업 수",
    prior: "전년예산",
    budget: "예산",
    growth: "증감률",
    executed: "집행액",
    executionRate: "집행률",
    achievementRate: "달성률",
    missed: "미달성",
    notRun: "미운영",
    status: "추진상태",
    results: "추진실적",
    total: "총계",
  },
  pageNumber: ["- ", " / ", " -"],
};

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

const en: ReportWords = {
  title: (year) => `Performance Report on the ${year} Plan`,
  basis: (at) => `As consolidated ${at}`,
  fileName: (year) => `${year}_performance_report.docx`,
  shortYear: (year) => String(year),
  money: (million) => `${million} million won`,
  unit: "(million won, %)",
  status: {
    incomplete: "Incomplete: the figures of this report lack the following",
    underReview: "Under review",
    named: (what, names, rest) => `${what}: ${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`,
    review: (open, all, states) => `${open} of ${all} flags undecided (${states})`,
    state: (name, count) => `${name} ${count}`,
  },
  overview: {
    heading: "Overview",
    scope: ({ areas, tasks, projects, departments }) =>
      `Scope: ${plural(areas, "area")}, ${plural(tasks, "task")}, ${plural(projects, "project")} (${plural(departments, "department")} submitting)`,
    budget: (year, amount) => `Budget ${year}: ${amount}`,
    budgetOver: (year, amount, prior, priorAmount, change) =>
      `Budget ${year}: ${amount} (${change} on ${priorAmount} in ${prior})`,
    up: (percent) => `up ${percent}`,
    down: (percent) => `down ${percent}`,
    same: "unchanged",
    areaProjects: (names, count) =>
      names.length === 0
        ? plural(count, "project")
        : `${plural(count, "project")}, among them ${names.join(", ")}`,
    areaBudget: (amount) => `Budget: ${amount}`,
    areaRate: (rate) => `Execution ${rate}`,
  },
  results: {
    heading: "Results",
    execution: "Budget execution",
    budgetLine: (rate, budget, executed) =>
      `${rate} (budget ${budget} million won / executed ${executed} million won)`,
    goals: "Targets",
    met: (count) => `met by ${plural(count, "project")}`,
    missed: (count, notRun) => `missed by ${count}${notRun > 0 ? ` (${notRun} not run)` : ""}`,
    unknown: (count) => `${count} without a target or a result to judge by`,
    overTime: "Against the year before",
    projectsOver: (prior, priorCount, year, count, change) =>
      `Projects: ${priorCount} in ${prior} → ${count} in ${year} (${change})`,
    more: (count) => `${count} more`,
    fewer: (count) => `${count} fewer`,
    budgetOver: (prior, priorAmount, year, amount, change) =>
      `Budget: ${priorAmount} in ${prior} → ${amount} in ${year} (${change})`,
    rateOver: (prior, priorRate, year, rate, points) =>
      `Execution: ${priorRate} in ${prior} → ${rate} in ${year} (${points})`,
    novelty: (fresh, freshBudget, continued, continuedBudget) =>
      `${plural(fresh, "new project")} (budget ${freshBudget}), ${continued} continued (budget ${continuedBudget})`,
    byArea: "By area",
  },
  missed: {
    heading: (count) => `Projects that missed their target (${count})`,
    none: "None",
    nobody: "No project is counted, so nothing can be said",
    project: (name, departments, outcome) => `${name} (${departments}): ${outcome}`,
    notRun: "not run",
    rate: (rate, indicator, target, actual) =>
      `achieved ${rate} (${indicator === "" ? "" : `${indicator}: `}${actual} of ${target})`,
    reason: (text) => `Reason: ${text}`,
    noReason: "Reason: none submitted",
    plan: (text) => `Next: ${text}`,
  },
  highlights: {
    heading: "Highlights by area",
    note: "* Of the projects of each area that met their targets: the two largest budgets, the highest achievement and the largest new project, each with the first item of the results it submitted.",
    none: "No results to show",
    project: (name, grounds) => `${name} (${grounds.join(", ")})`,
    budget: (amount) => `budget ${amount}`,
    achievement: (rate) => `achieved ${rate}`,
    fresh: "new",
  },
  annex: {
    heading: (number, text) => `Annex ${number}. ${text}`,
    projects: "All projects",
    departments: "By department",
    notSubmitted: "not submitted",
    refused: "refused",
    noStatus: "–",
  },
  columns: {
    area: "Area",
    department: "Department",
    project: "Project",
    projects: "Projects",
    prior: "Prior budget",
    budget: "Budget",
    growth: "Growth",
    executed: "Executed",
    executionRate: "Rate",
    achievementRate: "Achieved",
    missed: "Missed",
    notRun: "Not run",
    status: "Status",
    results: "Results",
    total: "Total",
  },
  pageNumber: ["- ", " / ", " -"],
};

export const REPORT_WORDS: InBoth<ReportWords> = { ko, en };
