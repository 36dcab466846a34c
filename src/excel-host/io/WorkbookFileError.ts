/** Why a file cannot be opened as a workbook. */
export type WorkbookFileFault = "not-a-zip" | "part-missing" | "not-xml" | "doctype";

/** A file that is no workbook this program can open; `part` is where it shows. */
export class WorkbookFileError extends Error {
  override readonly name = "WorkbookFileError";

  constructor(
    readonly fault: WorkbookFileFault,
    readonly part: string,
    options?: ErrorOptions,
  ) {
    super(`${fault}: ${part}`, options);
  }
}
