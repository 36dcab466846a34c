import type { Calculator, CalculatedCell, CellValue, Recalculation, Workbook } from "../document";
import { isError as isCellError } from "../document";
import { Engine } from "./Engine";
import { toCellValue } from "./toScalar";
import { WorkbookSource } from "./WorkbookSource";

function sameValue(a: CellValue, b: CellValue): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : Object.is(a, b);
}

class WorkbookCalculator implements Calculator {
  private workbook: Workbook | null = null;
  private source: WorkbookSource | null = null;
  private engine: Engine | null = null;

  constructor(private readonly now: () => Date) {}

  recalculate(workbook: Workbook, recalculation: Recalculation): readonly CalculatedCell[] {
    const { source, engine } = this.prepared(workbook, recalculation);
    const changed: CalculatedCell[] = [];
    for (const { sheet: index, row, column } of engine.recalculate()) {
      const sheet = source.documentSheets[index];
      const value = toCellValue(engine.result(index, row, column) ?? null);
      if (sheet === undefined || sameValue(sheet.cell(row, column).value, value)) continue;
      sheet.cells.setResult(row, column, value);
      changed.push({ sheet, row, column });
    }
    return changed;
  }

  private prepared(
    workbook: Workbook,
    { full, changed }: Recalculation,
  ): { source: WorkbookSource; engine: Engine } {
    const { source, engine } = this;
    if (full || source === null || engine === null || this.workbook !== workbook)
      return this.startedAnew(workbook);
    for (const { sheet, area } of changed) {
      const index = source.documentSheets.indexOf(sheet);
      // A sheet the engine has not seen: the structure changed after all.
      if (index < 0) return this.startedAnew(workbook);
      source.noteContent(index, area);
      engine.edit({ sheet: index, ...area });
    }
    return { source, engine };
  }

  private startedAnew(workbook: Workbook): { source: WorkbookSource; engine: Engine } {
    const source = new WorkbookSource(workbook, this.now);
    const engine = new Engine(source);
    Object.assign(this, { workbook, source, engine });
    return { source, engine };
  }
}

/** A formula engine for one workbook. `now` is asked for the local time whenever TODAY or NOW are computed. */
export function createCalculator(now: () => Date = () => new Date()): Calculator {
  return new WorkbookCalculator(now);
}
