/** Which of the plan's departments a text names, and which of them submitted a sheet. */
import type { Plan } from "../plan/Plan";
import { normaliseName } from "./names";
import type { DepartmentSource, FormStamp, SubmissionRow } from "./SubmissionSheet";

/** The plan's own spelling of a department; null when it expects no such one. */
export function findDepartment(plan: Plan, name: string): string | null {
  const wanted = normaliseName(name);
  return plan.departments.find((department) => normaliseName(department) === wanted) ?? null;
}

const WORD_BREAK = /[\s_\-–—()[\]{}.,+~·/:'"]+/u;

/**
 * The one department a longer text is about: `평생교육국 평생교육과`, `2022_행정국_최종.xlsx`. A word must begin with its
 * name, so that 교통행정국 is not 행정국. Null when it names none, or more than one.
 */
export function departmentIn(plan: Plan, text: string): string | null {
  const exact = findDepartment(plan, text);
  if (exact !== null) return exact;
  const words = text.normalize("NFC").split(WORD_BREAK);
  const starts = words.map((_, index) => normaliseName(words.slice(index).join("")));
  const named = plan.departments.filter((department) => {
    const name = normaliseName(department);
    return starts.some((start) => start.startsWith(name));
  });
  const longest = named.filter((name) => !named.some((other) => other !== name && other.startsWith(name)));
  return longest.length === 1 ? (longest[0] ?? null) : null;
}

export interface DepartmentEvidence {
  readonly stamp: FormStamp | null;
  readonly block: string | null;
  readonly sheet: string;
  readonly file: string;
  readonly rows: readonly SubmissionRow[];
}

export interface Submitter {
  readonly department: string | null;
  readonly from: DepartmentSource | null;
}

/**
 * Stamp, then block, then sheet name, then file name, then what most rows say; the last only where no block says
 * anything, since one that names nobody of the plan may well mean somebody else than its rows.
 */
export function submitterOf(plan: Plan, evidence: DepartmentEvidence): Submitter {
  const { stamp, block, sheet, file, rows } = evidence;
  const said: readonly (readonly [DepartmentSource, () => string | null])[] = [
    ["stamp", () => (stamp === null ? null : findDepartment(plan, stamp.department))],
    ["block", () => (block === null ? null : departmentIn(plan, block))],
    ["sheet-name", () => departmentIn(plan, sheet.replace(/^제출_/u, ""))],
    ["file-name", () => departmentIn(plan, file.replace(/\.[^.]+$/u, ""))],
    ["rows", () => (block === null ? departmentOfMost(plan, rows) : null)],
  ];
  for (const [from, find] of said) {
    const department = find();
    if (department !== null) return { department, from };
  }
  return { department: null, from: null };
}

/** The department named on more than half of the rows that name one. */
function departmentOfMost(plan: Plan, rows: readonly SubmissionRow[]): string | null {
  const counts = new Map<string, number>();
  let named = 0;
  for (const { department } of rows) {
    if (department.value === null) continue;
    named++;
    counts.set(department.value, (counts.get(department.value) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] * 2 > named ? departmentIn(plan, most[0]) : null;
}
