import type { Grid } from "../../submission/Grid";
import type { FrontReading, FrontWish } from "../../workbook/WorkbookPort";
import { askMarks, type MarkingState } from "../marking/MarkingState";
import { HostError } from "../../workbook/WorkbookPort";
import { runExcel } from "../runExcel";
import { askCells, gridFrom, isCut, isOwn } from "./askCells";
import { askSettings } from "./askSettings";
import { askValidations } from "./askValidations";
import { gridOf, inventoryOf, loadCells, measureSheets } from "./readSheets";

export interface FrontResult {
  readonly reading: FrontReading;
  /** What a later `mark` must know of the sheet in front. */
  readonly marking: MarkingState;
}

interface ReadCells {
  readonly grids: readonly Grid[];
  readonly ownSheets: readonly string[];
  readonly front: {
    readonly formulas: readonly (readonly unknown[])[];
    readonly formats: readonly (readonly unknown[])[];
  };
}

/** Thrown away at once: says that the single response did not hold the cells. */
const CUT = new HostError("payload", "values");

async function allAtOnce(
  context: Excel.RequestContext,
  front: Excel.Worksheet,
  also: readonly Excel.Worksheet[],
): Promise<ReadCells> {
  const asked = [front, ...also].map(askCells);
  await context.sync();
  const there = asked.filter(({ sheet }) => !sheet.isNullObject);
  const [first] = there;
  if (first === undefined || there.some(isCut)) throw CUT;
  return {
    grids: there.map(gridFrom),
    ownSheets: there.filter(isOwn).map(({ sheet }) => sheet.name),
    front: {
      formulas: first.cells.formulas as unknown[][],
      formats: first.cells.numberFormat as unknown[][],
    },
  };
}

/** Three trips or more, however large the sheets are. */
async function inParts(
  context: Excel.RequestContext,
  front: Excel.Worksheet,
  also: readonly Excel.Worksheet[],
): Promise<ReadCells> {
  const sheets = [front, ...also];
  for (const sheet of sheets) sheet.load("name,visibility");
  await context.sync();
  const handles = await measureSheets(
    context,
    sheets.filter((sheet) => !sheet.isNullObject),
  );
  const loads = await loadCells(context, handles);
  const inventories = loads.map(inventoryOf);
  return {
    grids: loads.map(gridOf),
    ownSheets: inventories.filter(({ own }) => own).map(({ name }) => name),
    front: {
      formulas: inventories[0]?.formulas ?? [],
      formats: (loads[0]?.parts ?? []).flatMap((part) => part.numberFormat as unknown[][]),
    },
  };
}

function read(
  wish: FrontWish,
  before: MarkingState | null,
  readCells: typeof allAtOnce,
): Promise<FrontResult> {
  return runExcel(async (context) => {
    const { workbook } = context;
    const front = workbook.worksheets.getActiveWorksheet();
    const cell = workbook.getActiveCell();
    cell.load("address");
    const settings = askSettings(context, wish.settings);
    const intact = askValidations(front, wish.validations);
    const marks = askMarks(front, before);
    const also = wish.also.map((name) => workbook.worksheets.getItemOrNullObject(name));
    const { grids, ownSheets, front: contents } = await readCells(context, front, also);
    // A sheet that is in front and asked for besides comes once.
    const once = grids.filter(({ sheet }, at) => at === 0 || sheet !== front.name);
    return {
      reading: {
        grids: once,
        ownSheets: [...new Set(ownSheets)],
        activeSheet: front.name,
        activeCell: cell.address.slice(cell.address.lastIndexOf("!") + 1),
        settings: settings(),
        validationsIntact: intact(),
      },
      marking: marks(front.name, contents),
    };
  });
}

/**
 * The sheet in front and what is asked for beside it, in one round trip; in parts where Excel refuses so large an
 * answer.
 */
export async function readFront(wish: FrontWish, before: MarkingState | null): Promise<FrontResult> {
  try {
    return await read(wish, before, allAtOnce);
  } catch (error) {
    if (!(error instanceof HostError) || error.fault !== "payload") throw error;
    return read(wish, before, inParts);
  }
}
