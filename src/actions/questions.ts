/** What only the coordinator can say about the files: asked once, then kept. */
import type { ColumnKey } from "../submission/columns";
import { normaliseName } from "../submission/names";
import type { SubmissionSheet } from "../submission/SubmissionSheet";
import type { CoordinatorChoices } from "./choices";
import type { Gathered } from "./gather";

export interface SheetPlace {
  readonly file: string;
  readonly sheet: string;
}

/** Nothing tells which department a sheet is from. */
export interface DepartmentQuestion extends SheetPlace {
  readonly sha256: string;
  /** What its block says, which is none of the plan's departments; null when it says nothing. */
  readonly said: string | null;
  readonly rows: number;
}

/** A header that is none of the form's columns. */
export interface HeaderQuestion {
  /** As first written. */
  readonly header: string;
  readonly suggestion: ColumnKey | null;
  readonly places: readonly SheetPlace[];
}

/** Several headers that claim one column; none is used until one is named. */
export interface AmbiguityQuestion {
  readonly key: ColumnKey;
  readonly headers: readonly string[];
  readonly places: readonly SheetPlace[];
}

export interface Questions {
  readonly departments: readonly DepartmentQuestion[];
  readonly headers: readonly HeaderQuestion[];
  readonly ambiguities: readonly AmbiguityQuestion[];
}

/** Columns of running numbers: everybody has them and nobody needs them. */
const RUNNING_NUMBERS = new Set(["연번", "순번", "번호", "no", "no."]);

export function questionsOf({ files, choices }: Pick<Gathered, "files" | "choices">): Questions {
  const sheets = files.flatMap(({ received }) =>
    received.sheets.map((sheet) => ({ sheet, sha256: received.book.sha256 })),
  );
  return {
    departments: sheets.flatMap(({ sheet, sha256 }) => departmentQuestion(sheet, sha256, choices)),
    headers: headerQuestions(sheets.map(({ sheet }) => sheet)),
    ambiguities: ambiguityQuestions(sheets.map(({ sheet }) => sheet)),
  };
}

/** A sheet of the open workbook is not asked about: its 제출부서 can be typed in. */
function departmentQuestion(
  { file, sheet, department, block, rows }: SubmissionSheet,
  sha256: string,
  choices: CoordinatorChoices,
): readonly DepartmentQuestion[] {
  const answered = choices.departments.some((answer) => answer.sha256 === sha256 && answer.sheet === sheet);
  if (department !== null || sha256 === "" || answered || rows.length === 0) return [];
  return [{ file, sheet, sha256, said: block.department?.text ?? null, rows: rows.length }];
}

function headerQuestions(sheets: readonly SubmissionSheet[]): readonly HeaderQuestion[] {
  const questions = new Map<string, HeaderQuestion>();
  for (const { file, sheet, unknownColumns } of sheets) {
    for (const { header, suggestion } of unknownColumns) {
      const name = normaliseName(header);
      if (name === "" || RUNNING_NUMBERS.has(name.toLowerCase())) continue;
      const known = questions.get(name) ?? { header, suggestion, places: [] };
      questions.set(name, { ...known, places: [...known.places, { file, sheet }] });
    }
  }
  return [...questions.values()];
}

/** Headers of the very same wording cannot be told apart by an answer; the finding on the sheet names their cells. */
function ambiguityQuestions(sheets: readonly SubmissionSheet[]): readonly AmbiguityQuestion[] {
  const questions = new Map<string, AmbiguityQuestion>();
  for (const { file, sheet, ambiguousHeaders } of sheets) {
    for (const { key, candidates } of ambiguousHeaders) {
      const headers = candidates.map(({ header }) => header);
      const names = headers.map(normaliseName);
      if (new Set(names).size < names.length) continue;
      const id = JSON.stringify([key, [...names].sort()]);
      const known = questions.get(id) ?? { key, headers, places: [] };
      questions.set(id, { ...known, places: [...known.places, { file, sheet }] });
    }
  }
  return [...questions.values()];
}
