import { parsePlan } from "../../plan/parsePlan";
import type { Plan } from "../../plan/Plan";
import type { Cell, Grid, SourceBook } from "../../submission/Grid";

const PER_TASK = 100;
const TASKS_PER_AREA = 100;
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

function rowOf(index: number): Cell[] {
  const at = place(index);
  const budget = 100 + ((index * 37) % 900);
  const people = 1000 + ((index * 7919) % 8000);
  const men = Math.floor(people / 3);
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
    `${codeOf(at)} 과정 참여자 총 ${people}명(남 ${men}명, 여 ${people - men}명), 만족도 ${80 + (index % 20)}.${index % 10}%`,
    "다음 해에도 같은 규모로 운영",
  ];
}

/** A submission of so many rows by 14 columns, a project each, as a reader would hand it over. */
export function gridOfMany(count: number): Grid {
  return {
    sheet: `제출_${DEPARTMENT}`,
    visibility: "visible",
    stamp: null,
    rows: [HEADERS, ...Array.from({ length: count }, (_, index) => rowOf(index))],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

export function bookOf(grid: Grid): SourceBook {
  return { file: "bench.xlsx", bytes: 0, sha256: "", modified: null, grids: [grid], hasExternalLinks: false };
}
