/** What was picked for each question, and what it comes to when it is kept. Pure. */
import type { CoordinatorChoices } from "../../../actions/choices";
import type { AmbiguityQuestion, DepartmentQuestion, Questions } from "../../../actions/questions";
import { COLUMN_KEYS, type ColumnKey } from "../../../submission/columns";
import type { HeaderAnswer } from "../ConsolidateServices";
import { nameDepartment } from "../decisions";

/** By question; "" where nothing was picked. */
export type Picks = ReadonlyMap<string, string>;

/** Instead of a department: the rows say whose they are. */
export const BY_ROWS = "by-rows";
export const IGNORE = "ignore";

export function departmentId({ sha256, sheet }: DepartmentQuestion): string {
  return JSON.stringify(["department", sha256, sheet]);
}

export function headerId(header: string): string {
  return JSON.stringify(["header", header]);
}

export function ambiguityId({ key, headers }: AmbiguityQuestion): string {
  return JSON.stringify(["ambiguity", key, ...headers]);
}

/** What is picked before anybody picks: the suggestions. */
export function pickedOr(picks: Picks, id: string, suggestion: string | null): string {
  return picks.get(id) ?? suggestion ?? "";
}

/** The choices with the departments that were picked; null when none was. */
export function departmentAnswers(
  { departments }: Questions,
  picks: Picks,
  choices: CoordinatorChoices,
): CoordinatorChoices | null {
  const picked = departments.filter((question) => pickedOr(picks, departmentId(question), null) !== "");
  if (picked.length === 0) return null;
  return picked.reduce((all, question) => {
    const department = picks.get(departmentId(question)) ?? "";
    return nameDepartment(all, question, department === BY_ROWS ? null : department);
  }, choices);
}

function columnNamed(text: string): ColumnKey | "ignore" | null {
  return text === IGNORE ? IGNORE : (COLUMN_KEYS.find((key) => key === text) ?? null);
}

/** The headers that were given a column, or none. Of rivals for one column, those not named are not used. */
export function headerAnswers({ headers, ambiguities }: Questions, picks: Picks): readonly HeaderAnswer[] {
  const named = headers.flatMap(({ header, suggestion }): HeaderAnswer[] => {
    const column = columnNamed(pickedOr(picks, headerId(header), suggestion));
    return column === null ? [] : [{ header, column }];
  });
  const settled = ambiguities.flatMap((question): HeaderAnswer[] => {
    const picked = pickedOr(picks, ambiguityId(question), null);
    if (picked === "") return [];
    return question.headers.map((header) => ({
      header,
      column: header === picked ? question.key : IGNORE,
    }));
  });
  return [...named, ...settled];
}
