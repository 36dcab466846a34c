import { SHEET } from "../sheets/names";
import { addressOf, type Scalar } from "../submission/Grid";
import { isFormula, type SheetModel } from "../workbook/SheetModel";
import { HostError, type WorkbookPort } from "../workbook/WorkbookPort";

/** A figure on 총괄 whose formula came out differently from the engine's own result. */
export interface Disagreement {
  readonly cell: string;
  readonly expected: Scalar;
  readonly found: Scalar;
}

/** The spreadsheet's sums and ours differ: one of them is wrong, so neither is shown. */
export class SummaryDisagrees extends Error {
  override readonly name = "SummaryDisagrees";

  constructor(readonly disagreements: readonly Disagreement[]) {
    super(disagreements.map(({ cell, expected, found }) => `${cell}: ${expected} ≠ ${found}`).join("; "));
  }
}

/** Amounts on 총괄 are in 백만원; a won is a millionth of that, so anything from half a won on is a difference. */
const TOLERANCE = 0.4e-6;

function agrees(expected: Scalar, found: Scalar): boolean {
  if (typeof expected === "number" && typeof found === "number")
    return Math.abs(expected - found) <= TOLERANCE;
  return (expected ?? "") === (found ?? "");
}

interface Expected {
  readonly row: number;
  readonly column: number;
  readonly result: Scalar;
}

function expectations(model: SheetModel): Expected[] {
  return model.content.flatMap((block) =>
    block.lines.flatMap((line, row) =>
      line.flatMap((content, column) =>
        isFormula(content) && content.result !== undefined
          ? [{ row: block.row + row, column: block.column + column, result: content.result }]
          : [],
      ),
    ),
  );
}

/** Takes the run back before its failure is told. Errors: HostError where that does not work either. */
async function undo(port: WorkbookPort, failure: unknown): Promise<never> {
  const why = failure instanceof Error ? failure.message : String(failure);
  let restored;
  try {
    restored = await port.restore();
  } catch (error) {
    const also = error instanceof Error ? error.message : String(error);
    throw new HostError("rollback-failed", `${why} → ${also}`, { cause: failure });
  }
  if (restored === null) throw new HostError("rollback-failed", why, { cause: failure });
  throw failure;
}

/**
 * Reads every figure of 총괄 back. On a difference, or when they cannot be read, the workbook is put back.
 * Errors: HostError, SummaryDisagrees.
 */
export async function verifySummary(port: WorkbookPort, models: readonly SheetModel[]): Promise<void> {
  const summary = models.find(({ name }) => name === SHEET.summary);
  const expected = summary === undefined ? [] : expectations(summary);
  if (expected.length === 0) return;
  try {
    const disagreements = await disagreementsWith(port, expected);
    if (disagreements.length > 0) throw new SummaryDisagrees(disagreements);
  } catch (failure) {
    await undo(port, failure);
  }
}

async function disagreementsWith(port: WorkbookPort, expected: readonly Expected[]): Promise<Disagreement[]> {
  const bottom = Math.max(...expected.map(({ row }) => row));
  const right = Math.max(...expected.map(({ column }) => column));
  const values = await port.readArea(SHEET.summary, { top: 0, left: 0, bottom, right });
  return expected.flatMap(({ row, column, result }): Disagreement[] => {
    const found = values[row]?.[column] ?? null;
    return agrees(result, found) ? [] : [{ cell: addressOf(row, column), expected: result, found }];
  });
}
