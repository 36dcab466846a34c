/** Received sheets for roll-up and review tests: amounts in won, everything not named is blank. */
import type { Plan, Project } from "../../src/plan/Plan";
import type { ReceivedBook, ReceivedSheet } from "../../src/rollup/Received";
import { COLUMN_KEYS, type ColumnKey } from "../../src/submission/columns";
import type { Field, FormStamp, SubmissionRow, SubmissionSheet } from "../../src/submission/SubmissionSheet";

export type Given = Partial<Record<ColumnKey, string | number | null>>;

export const NONE = "-";
/** A text in a money or number column that is no number. */
export const UNREADABLE = "상동";

const NUMBERS: readonly ColumnKey[] = [
  "priorBudget",
  "budget",
  "executed",
  "executionRate",
  "target",
  "actual",
  "achievementRate",
];

export function row(given: Given, at = 7): SubmissionRow {
  const fields = Object.fromEntries(
    COLUMN_KEYS.map((key, index) => [key, field(key, given[key] ?? null, cellName(index, at))]),
  ) as Record<ColumnKey, Field<never>>;
  return { row: at, hidden: false, ...fields };
}

function cellName(column: number, at: number): string {
  return `${String.fromCharCode(65 + column)}${at}`;
}

function field(key: ColumnKey, value: string | number | null, cell: string): Field<string | number> {
  const base = {
    cell,
    coercions: [],
    trouble: null,
    formula: null,
    raw: value === null ? "" : String(value),
  };
  if (value === null) return { ...base, state: "blank", value: null };
  if (value === NONE) return { ...base, state: "none", value: null };
  if (typeof value === "string" && NUMBERS.includes(key)) {
    return { ...base, state: "unreadable", value: null, trouble: "not-a-number" };
  }
  return { ...base, state: "value", value };
}

export interface GivenSheet {
  readonly file?: string;
  readonly sheet?: string;
  readonly date?: string;
  readonly modified?: string | null;
  readonly sha256?: string;
  readonly stampYear?: number;
  readonly noHeader?: boolean;
  readonly errors?: number;
  /** What the block says of the department, when it is not what the reader made of it. */
  readonly blockDepartment?: string;
}

/** A department's sheet with its rows from row 7 down. */
export function received(
  department: string | null,
  rows: readonly Given[],
  given: GivenSheet = {},
): ReceivedSheet {
  const file = given.file ?? `${department ?? "미상"}.xlsx`;
  const sheet: SubmissionSheet = {
    file,
    sheet: given.sheet ?? `제출_${department ?? "미상"}`,
    visibility: "visible",
    stamp: given.stampYear === undefined ? null : stamp(given.stampYear, department ?? ""),
    block: {
      title: null,
      department: labelled(given.blockDepartment ?? department, "B3"),
      officer: null,
      phone: null,
      date: labelled(given.date ?? null, "B4"),
      unit: null,
    },
    department,
    departmentFrom: department === null ? null : "block",
    unit: "원",
    unitFrom: "plan",
    headerRow: given.noHeader === true ? null : 6,
    columns: [],
    unknownColumns: [],
    ambiguousHeaders: [],
    missingColumns: [],
    headerTies: [],
    rows: rows.map((cells, index) => row(cells, 7 + index)),
    statedTotals: [],
    hiddenData: { rows: [], columns: [] },
  };
  const book: ReceivedBook = {
    file,
    bytes: 1000,
    sha256: given.sha256 ?? `sha of ${file} ${given.date ?? ""}`,
    modified: given.modified ?? null,
  };
  return { sheet, book, errors: given.errors ?? 0 };
}

function labelled(text: string | null, cell: string): { text: string; cell: string } | null {
  return text === null ? null : { text, cell };
}

function stamp(year: number, department: string): FormStamp {
  return { year, plan: "00000000", department, version: 1 };
}

type GivenProject = Partial<Omit<Project, "id">> & { readonly id: string };

/** A plan of the given projects: areas and tasks follow from the codes. Prior totals are those of the rows. */
export function plan(projects: readonly GivenProject[], more: Partial<Plan> = {}): Plan {
  const whole = projects.map(project);
  const taskIds = [...new Set(whole.map(({ id }) => id.replace(/-\d+$/, "")))];
  const areaIds = [...new Set(taskIds.map((id) => id.replace(/-\d+$/, "")))];
  return {
    year: 2022,
    amountUnit: "원",
    areas: areaIds.map((area) => ({
      id: area,
      roman: area,
      name: `분야 ${area}`,
      tasks: taskIds
        .filter((task) => task.startsWith(`${area}-`))
        .map((task) => ({
          id: task,
          name: `과제 ${task}`,
          projects: whole.filter(({ id }) => id.startsWith(`${task}-`)),
        })),
    })),
    departments: [...new Set(whole.flatMap(({ departments }) => departments))],
    prior: { projects: 0, budget: 0, executed: null, derived: true },
    thresholds: { targetPercent: 100, lowExecutionPercent: 80 },
    ...more,
  };
}

function project(given: GivenProject): Project {
  return {
    name: `사업 ${given.id}`,
    departments: ["가국"],
    priorBudget: null,
    isNew: true,
    indicator: null,
    target: null,
    ...given,
  };
}
