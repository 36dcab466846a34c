import type { Flag, FlagFacts, FlagKind, Severity } from "../../../src/review/Flag";
import type { ReviewProject } from "../../../src/review/reviewBook";
import type { CellView, MoneyColumn } from "../../../src/rollup/Collected";
import { COLUMN_KEYS, type ColumnKey } from "../../../src/submission/columns";
import type { ReviewState } from "../../../src/review/decisions";
import type { ReviewEntry } from "../../../src/taskpane/review/ReviewServices";

const AREA_NAMES: Readonly<Record<string, string>> = {
  "1": "미래변화 대응 및 평생직업 역량 강화",
  "2": "디지털 역량 강화 및 세계시민으로 성장",
  "3": "진입장벽 해소 및 취약계층 교육 지원 확대",
  "4": "평생학습지원체계 강화",
};

const TASK_NAMES: Readonly<Record<string, string>> = {
  "1-1": "미래 직업역량 강화",
  "2-1": "디지털 문해력 향상",
  "2-3": "시민성 함양 교육",
  "3-1": "계층별 맞춤 교육",
  "3-2": "다문화 가족 교육",
  "4-1": "평생학습 기반 조성",
};

interface Decided {
  readonly state: ReviewState;
  readonly comment: string;
}

export function itemOf<Kind extends FlagKind>(
  flag: Kind,
  project: string,
  name: string,
  department: string,
  severity: Severity,
  facts: FlagFacts[Kind],
  decided: Decided = { state: "미검토", comment: "" },
): ReviewEntry {
  const area = project.slice(0, 1);
  return {
    flag: {
      key: `${project} ${flag}`,
      project,
      name,
      area,
      task: project.slice(0, 3),
      department,
      flag,
      severity,
      facts,
      source: {
        file: `${department}.xlsx`,
        sheet: `제출_${department}`,
        row: 9,
        column: "actual",
        cell: "L9",
      },
      stake: 0,
      fingerprint: "0",
    } as Flag,
    areaName: AREA_NAMES[area] ?? area,
    taskName: TASK_NAMES[project.slice(0, 3)] ?? project.slice(0, 3),
    project: projectOf(project, name, department),
    findings: [],
    changes: [],
    decision: {
      key: `${project} ${flag}`,
      state: decided.state,
      comment: decided.comment,
      reviewer: decided.state === "미검토" ? "" : "김검토",
      decidedAt: decided.state === "미검토" ? null : "2023-03-02T05:40:00.000Z",
      fingerprint: decided.state === "미검토" ? null : "0",
    },
    place: null,
  };
}

/** A project as its department reported it; what a test does not look at is the same everywhere. */
export function projectOf(
  id: string,
  name: string,
  department: string,
  given: Readonly<Partial<Record<ColumnKey, string | number>>> = {},
): ReviewProject {
  const cells = {} as Record<ColumnKey, CellView>;
  const typed = { ...TYPED, id, project: name, department, ...given };
  for (const key of COLUMN_KEYS) {
    const value = typed[key] ?? null;
    cells[key] = { value, raw: String(value ?? "") };
  }
  const amount = (key: MoneyColumn): number => Number(cells[key].value);
  return {
    id,
    name,
    area: id.slice(0, 1),
    task: id.slice(0, 3),
    isNew: false,
    departments: [department],
    rows: [
      { department, source: { file: `${department}.xlsx`, sheet: `제출_${department}`, row: 9 }, cells },
    ],
    amounts: {
      priorBudget: amount("priorBudget"),
      budget: amount("budget"),
      executed: amount("executed"),
    },
    executionPercent: 57.8,
    missed: false,
    notRun: false,
    indicators: [],
    fingerprint: "0",
  };
}

const MILLION = 1_000_000;

const TYPED: Readonly<Partial<Record<ColumnKey, string | number>>> = {
  priorBudget: 310 * MILLION,
  budget: 379 * MILLION,
  executed: 219 * MILLION,
  indicator: "교육 운영(회)",
  target: 8,
  actual: 5,
  status: "지연",
  results: "○ 상반기 교육 5회 운영, 총 560명(청년 300명, 일반 200명) 참여",
};

function low(
  project: string,
  name: string,
  department: string,
  budget: number,
  executed: number,
  percent: number,
) {
  return itemOf("low-execution", project, name, department, "medium", {
    budget: budget * MILLION,
    executed: executed * MILLION,
    executionPercent: percent,
    thresholdPercent: 80,
    reason: "",
  });
}

export const REVIEW_ITEMS: readonly ReviewEntry[] = [
  itemOf("not-run", "2-3-7", "시민예산학교 운영", "재정기획관", "high", {
    budget: 91 * MILLION,
    executed: 0,
    reason: "선거와 조직 개편으로 운영하지 않음",
  }),
  itemOf("target-missed", "2-3-3", "민주시민교육 운영", "평생교육국", "high", {
    indicator: "민주시민교육 운영(회)",
    target: 8,
    actual: 5,
    achievementPercent: 62.5,
    thresholdPercent: 100,
    lowerIsBetter: false,
    reason: "민간위탁이 9월에 끝나고 선거 기간에 교육을 운영하지 못함",
  }),
  low("2-3-3", "민주시민교육 운영", "평생교육국", 379, 219, 57.8),
  low("1-1-7", "기술교육원 시설 개선", "경제정책실", 1_200, 900, 75),
  itemOf("reason-missing", "1-1-7", "기술교육원 시설 개선", "경제정책실", "medium", {
    causes: ["low-execution"],
  }),
  itemOf("provisional-results", "3-1-2", "느린학습자 평생교육", "평생교육국", "medium", {
    text: "연말까지 200명 수료 예상",
    excerpt: "200명 수료 예상",
    word: "예상",
  }),
  itemOf("duplicate-achievement", "2-1-4", "시민기자 양성", "문화본부", "low", {
    text: "교육 12회, 340명 참여",
    excerpt: "12회, 340명",
    what: "figures",
    otherProject: "2-1-5",
    otherName: "시민작가 양성",
    otherRow: 9,
  }),
  itemOf(
    "no-evidence",
    "4-1-3",
    "기관 상담 지원",
    "평생교육국",
    "low",
    { status: "완료", lacking: ["results"] },
    { state: "보완요청", comment: "횟수와 인원을 적어 주십시오." },
  ),
  itemOf(
    "over-execution",
    "3-2-1",
    "다문화 맞춤학습 지원",
    "서울특별시교육청",
    "medium",
    { budget: 500 * MILLION, executed: 512 * MILLION, excess: 12 * MILLION, executionPercent: 102.4 },
    { state: "수용", comment: "이월액 포함" },
  ),
];
