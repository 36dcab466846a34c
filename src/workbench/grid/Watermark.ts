import type { Sheet, Workbook } from "../../excel-host";

interface Mark {
  readonly sheet: Sheet;
  readonly cells: ReturnType<Sheet["cells"]["snapshot"]>;
  readonly state: Sheet["state"];
}

function sameState(a: Sheet["state"], b: Sheet["state"]): boolean {
  return (Object.keys(a) as (keyof Sheet["state"])[]).every((key) => a[key] === b[key]);
}

/** Knows how a workbook stood the last time it was asked; parts of a workbook are replaced when they change. */
export class Watermark {
  #workbook: Workbook | null = null;
  #marks: readonly Mark[] = [];

  /** The next time everything differs. */
  forget(): void {
    this.#workbook = null;
  }

  /** Whether anything differs from the last time. */
  passed(workbook: Workbook): boolean {
    const { sheets } = workbook.state;
    const isSame =
      workbook === this.#workbook &&
      sheets.length === this.#marks.length &&
      this.#marks.every(
        ({ sheet, cells, state }, index) =>
          sheet === sheets[index] && sheet.cells.isAt(cells) && sameState(state, sheet.state),
      );
    if (isSame) return false;
    this.#workbook = workbook;
    this.#marks = sheets.map((sheet) => ({
      sheet,
      cells: sheet.cells.snapshot(),
      state: { ...sheet.state },
    }));
    return true;
  }
}
