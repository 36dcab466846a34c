/** The coordinator's choices, one more or one less. Pure. */
import type { CoordinatorChoices } from "../../actions/choices";
import type { PreviewReplacement } from "../../actions/preview";

/** The file with this digest counts for the department, over the others that were in sight. */
export function preferFile(
  choices: CoordinatorChoices,
  { department, olderFile, olderSha256 }: PreviewReplacement,
  inSight: readonly string[],
): CoordinatorChoices {
  const preferred = {
    department,
    file: olderFile,
    sha256: olderSha256,
    over: inSight.filter((sha256) => sha256 !== olderSha256),
  };
  return { ...choices, preferredFiles: [...otherFiles(choices, department), preferred] };
}

/** The department's newest file counts, as it would without any choice. */
export function preferNewest(choices: CoordinatorChoices, department: string): CoordinatorChoices {
  return { ...choices, preferredFiles: otherFiles(choices, department) };
}

function otherFiles({ preferredFiles }: CoordinatorChoices, department: string) {
  return preferredFiles.filter((choice) => choice.department !== department);
}

/** Whose row of a project counts; null: the registered department's, as it would without any choice. */
export function preferRow(
  choices: CoordinatorChoices,
  project: string,
  department: string | null,
): CoordinatorChoices {
  const others = (choices.preferredRows ?? []).filter((choice) => choice.project !== project);
  return { ...choices, preferredRows: department === null ? others : [...others, { project, department }] };
}

/** @param department null: its rows say whose they are */
export function nameDepartment(
  choices: CoordinatorChoices,
  { sha256, sheet }: { readonly sha256: string; readonly sheet: string },
  department: string | null,
): CoordinatorChoices {
  const others = choices.departments.filter((answer) => answer.sha256 !== sha256 || answer.sheet !== sheet);
  return { ...choices, departments: [...others, { sha256, sheet, department }] };
}
