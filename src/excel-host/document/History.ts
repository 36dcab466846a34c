import type { CellStoreSnapshot } from "./CellStore";
import type { Sheet, SheetState } from "./Sheet";
import type { Workbook, WorkbookState } from "./Workbook";

interface WorkbookSnapshot {
  readonly workbook: WorkbookState;
  readonly sheets: readonly {
    readonly sheet: Sheet;
    readonly state: SheetState;
    readonly cells: CellStoreSnapshot;
  }[];
}

interface Step {
  readonly label: string;
  readonly before: WorkbookSnapshot;
}

const MAX_STEPS = 100;

function sameState<T extends object>(a: T, b: T): boolean {
  return (Object.keys(a) as (keyof T)[]).every((key) => a[key] === b[key]);
}

function isUnchanged(before: WorkbookSnapshot, workbook: Workbook): boolean {
  return (
    sameState(before.workbook, workbook.state) &&
    before.sheets.every(({ sheet, state, cells }) => sheet.cells.isAt(cells) && sameState(state, sheet.state))
  );
}

/**
 * Undo and redo of groups of changes. Since parts and cells are immutable and rows are copied on write, keeping how
 * the workbook stood before a group costs one small object a sheet.
 */
export class History {
  #undo: Step[] = [];
  #redo: Step[] = [];
  #barrier = false;

  constructor(private readonly workbook: Workbook) {}

  /** Runs one user action or one batch as one undoable step; a run that changes nothing leaves no step. */
  group<T>(label: string, run: () => T): T {
    const before = this.#take();
    this.#barrier = false;
    try {
      return run();
    } finally {
      if (!this.#barrier && !isUnchanged(before, this.workbook)) this.#push({ label, before });
    }
  }

  /** Forgets everything, the running group included, as Excel does after protecting or deleting a sheet. */
  clear(): void {
    this.#barrier = true;
    this.#undo = [];
    this.#redo = [];
  }

  /** Labels of the steps that can be undone, the latest last. */
  get labels(): readonly string[] {
    return this.#undo.map((step) => step.label);
  }

  get canRedo(): boolean {
    return this.#redo.length > 0;
  }

  /** The label of the undone step, or null when there was none. */
  undo(): string | null {
    return this.#swap(this.#undo, this.#redo);
  }

  redo(): string | null {
    return this.#swap(this.#redo, this.#undo);
  }

  #push(step: Step): void {
    this.#undo.push(step);
    if (this.#undo.length > MAX_STEPS) this.#undo.shift();
    this.#redo = [];
  }

  #swap(from: Step[], to: Step[]): string | null {
    const step = from.pop();
    if (step === undefined) return null;
    to.push({ label: step.label, before: this.#take() });
    this.#put(step.before);
    return step.label;
  }

  #take(): WorkbookSnapshot {
    return {
      workbook: { ...this.workbook.state },
      sheets: this.workbook.state.sheets.map((sheet) => ({
        sheet,
        state: { ...sheet.state },
        cells: sheet.cells.snapshot(),
      })),
    };
  }

  #put(snapshot: WorkbookSnapshot): void {
    this.workbook.state = { ...snapshot.workbook };
    for (const { sheet, state, cells } of snapshot.sheets) {
      sheet.state = { ...state };
      sheet.cells.restore(cells);
    }
    this.workbook.markAllChanged();
  }
}
