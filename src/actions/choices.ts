import type { Choices } from "../rollup/Received";
import type { ReceivedFile } from "./receive";

export const CHOICES_SETTING = "chwihap.choices";

/** Which department a sheet is from, as the coordinator was asked. */
export interface DepartmentAnswer {
  readonly sha256: string;
  readonly sheet: string;
  /** Null: it is no one department's; its rows say whose they are. */
  readonly department: string | null;
}

/** What the coordinator decided about the files, kept in the workbook for the next run. */
export interface CoordinatorChoices extends Choices {
  readonly departments: readonly DepartmentAnswer[];
}

export const NO_CHOICES: CoordinatorChoices = { preferredFiles: [], preferredRows: [], departments: [] };

/** Reads the setting; one that somebody edited counts as no choices, which the preview then shows. */
export function parseChoices(text: string | null | undefined): CoordinatorChoices {
  if (text === null || text === undefined || text === "") return NO_CHOICES;
  try {
    return { ...NO_CHOICES, ...(JSON.parse(text) as Partial<CoordinatorChoices>) };
  } catch {
    return NO_CHOICES;
  }
}

/** The choices without those overtaken by a file that was not there when they were made. */
export function stillStanding(
  choices: CoordinatorChoices,
  files: readonly ReceivedFile[],
): CoordinatorChoices {
  const preferredFiles = choices.preferredFiles.filter(({ department, sha256, over }) => {
    if (sha256 === undefined || over === undefined) return true;
    const seen = new Set([sha256, ...over]);
    return files
      .filter(({ sheets }) => sheets.some((sheet) => sheet.department === department))
      .every(({ book }) => seen.has(book.sha256));
  });
  return { ...choices, preferredFiles };
}

/** The file with its sheets given to the departments the coordinator named. */
export function withAnswers(
  received: ReceivedFile,
  { departments }: CoordinatorChoices,
  expected: readonly string[],
): ReceivedFile {
  const { sha256 } = received.book;
  const answers = departments.filter(
    (answer) =>
      answer.sha256 === sha256 && answer.department !== null && expected.includes(answer.department),
  );
  if (sha256 === "" || answers.length === 0) return received;
  const sheets = received.sheets.map((sheet) => {
    const answer = answers.find((each) => each.sheet === sheet.sheet);
    return answer === undefined
      ? sheet
      : { ...sheet, department: answer.department, departmentFrom: "answer" as const };
  });
  return { ...received, sheets };
}
