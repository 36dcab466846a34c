import { parsePlan } from "../../plan/parsePlan";
import type { Plan } from "../../plan/Plan";
import type { Cell, Grid, SourceBook } from "../../submission/Grid";

const PER_TASK = 100;
const TASKS_PER_AREA = 50;
const DEPARTMENT = "평생교육국";

interface Place {
  readonly area: number;
  readonly task: number;
  readonly project: number;
}

function place(index: number): Place {
  const task = Math.floor(index / PER_TASK);
  return {
    area: Math.floor(task / TASKS_PER_AREA) + 1,
    task: (task % TASKS_PER_AREA) + 1,
    project: (index % PER_TASK) + 1,
  };
}

const codeOf = ({ area, task, project }: Place): string => `${area}-${task}-${project}`;

/** A plan of so many projects, all one department's. */
export function planOfMany(count: number): Plan {
  const areas = new Map<number, Map<number, unknown[]>>();
  for (let index = 0; index < count; index++) {
    const at = place(index);
    const tasks = areas.get(at.area) ?? new Map<number, unknown[]>();
    areas.set(at.area, tasks);
    const projects = tasks.get(at.task) ?? [];
    tasks.set(at.task, projects);
    projects.push({ id: codeOf(at), name: `사업 ${codeOf(at)}`, department: DEPARTMENT, target: 100 });
  }
  const result = parsePlan({
    year: 2022,
    amountUnit: "백만원",
    areas: [...areas].map(([area, tasks]) => ({
      id: String(area),
      name: `분야 ${area}`,
      tasks: [...tasks].map(([task, projects]) => ({
        id: `${area}-${task}`,
        name: `과제 ${area}-${task}`,
        projects,
      })),
    })),
  });
  if (!result.ok)
    throw new Error(`the plan of the bench is ill-formed: ${JSON.stringify(result.problems[0])}`);
  return result.plan;
}

const HEADERS = [
  "사업코드",
  "분야",
  "과제",
  "단위사업",
  "담당부서",
  "전년예산",
  "예산",
  "집행액",
  "성과지표",
  "목표",
  "실적",
  "추진상태",
  "추진실적",
  "향후계획",
];

const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, ",");

/** Sentences as departments write them, each with figures of its own so that no two projects claim the same. */
const SENTENCES: readonly ((code: string, people: number, part: number) => string)[] = [
  (code, people, part) =>
    `- ${code} 과정 참여자 총 ${grouped(people)}명(남 ${grouped(part)}명, 여 ${grouped(people - part)}명), 만족도 ${80 + (part % 20)}.${people % 10}%`,
  (code, people, part) =>
    `- 거점 배움터 ${20 + (part % 60)}개소 운영(${code})\n- 이용 ${grouped(people)}명 / 상담 ${grouped(part)}건`,
  (_, people, part) =>
    `- 참여 기업 ${grouped(part)}개 → ${grouped(part + 36)}개(36개 확대), 신청 ${grouped(people + 900)}명 중 ${grouped(people)}명 선발`,
  (code, people, part) =>
    `- ‘${code}’ 교재 ${grouped(people)}부 제작·배포, 강사 ${part % 90}명 위촉(’22.3월), 회당 25명`,
  (_, people, part) =>
    `- 상반기 ${grouped(part)}명, 하반기 ${grouped(people - part)}명, 총 ${grouped(people)}명 수료\n- 온라인 강의 ${part % 50}편 공개`,
];

/** What may be wrong with a line, in turn. */
const FAULTS: readonly ((cells: Cell[]) => void)[] = [
  (cells) => (cells[6] = `${String(cells[6])}백만원`),
  (cells) => (cells[12] = `${String(cells[12])}, 수료 3000명(주간 1,200명, 야간 1,500명)`),
  (cells) => (cells[10] = 71),
  (cells) => (cells[12] = `${String(cells[12])} (12월 수료 예상 인원 240명 포함`),
];

function rowOf(index: number): Cell[] {
  const at = place(index);
  const budget = 100 + ((index * 37) % 900);
  const people = 1000 + ((index * 7919) % 900_001);
  const sentence = SENTENCES[index % SENTENCES.length];
  return [
    codeOf(at),
    `분야 ${at.area}`,
    `과제 ${at.area}-${at.task}`,
    `사업 ${codeOf(at)}`,
    DEPARTMENT,
    budget,
    budget,
    budget - (index % 10),
    "참여자 수(명)",
    100,
    100 + (index % 20),
    "완료",
    sentence?.(codeOf(at), people, Math.floor(people / 3)) ?? "",
    "다음 해에도 같은 규모로 운영",
  ];
}

/**
 * A submission of so many rows by 14 columns, a project each, as a reader would hand it over.
 * @param faultyEvery one row in so many has something wrong with it
 */
export function gridOfMany(count: number, faultyEvery = 20): Grid {
  const rows = Array.from({ length: count }, (_, index) => {
    const cells = rowOf(index);
    const nth = Math.floor(index / faultyEvery);
    if (index % faultyEvery === 0) FAULTS[nth % FAULTS.length]?.(cells);
    return cells;
  });
  // Cloned as from the worker that reads files, whose texts arrive as plain ones, not as the pieces they are made of.
  return structuredClone({
    sheet: `제출_${DEPARTMENT}`,
    visibility: "visible" as const,
    stamp: null,
    rows: [HEADERS, ...rows],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  });
}

export function bookOf(grid: Grid): SourceBook {
  return { file: "bench.xlsx", bytes: 0, sha256: "", modified: null, grids: [grid], hasExternalLinks: false };
}
