import type { CellArea, Scalar } from "../submission/Grid";
import type { SheetModel } from "../workbook/SheetModel";
import {
  HostError,
  type CellMark,
  type FrontWish,
  type MarkLayer,
  type SnapshotInfo,
  type WorkbookPort,
  type WorkbookReading,
  type WriteOptions,
} from "../workbook/WorkbookPort";
import { SETTING_MODELS, SETTING_SNAPSHOT } from "./marks";
import type { Inventory } from "./read/Inventory";
import { Marking } from "./marking/Marking";
import { openWorkbook } from "./openWorkbook";
import { readSetting } from "./read/askSettings";
import { readFront } from "./read/readFront";
import { readWorkbook } from "./read/readWorkbook";
import { restoreValidations } from "./restoreValidations";
import { runExcel } from "./runExcel";
import { parseSnapshot, type Snapshot } from "./snapshot/Snapshot";
import { activeCell } from "./read/activeCell";
import { watchSelection } from "./watchSelection";
import { watchWorkbook } from "./watchWorkbook";
import { rangeOf } from "./write/ranges";
import { editLines } from "./write/editLines";
import { putBackCells, replaceCells } from "./write/replaceCells";
import { writeCells } from "./write/writeCells";
import { putBack, writeWorkbook } from "./writeWorkbook";

async function readSnapshot(): Promise<Snapshot | null> {
  const text = await readSetting(SETTING_SNAPSHOT);
  return text === null ? null : parseSnapshot(text);
}

function infoOf(snapshot: Snapshot): SnapshotInfo {
  return { at: snapshot.at, sheets: snapshot.sheets.map((sheet) => sheet.name) };
}

function toScalar(value: unknown): Scalar {
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean" ? value : null;
}

/** The open workbook, over Office.js. Keeps, per reading, what a later write must know beside the cells. */
export function createExcelWorkbook(): WorkbookPort {
  const inventories = new WeakMap<WorkbookReading, Inventory>();
  const marking = new Marking();

  return {
    async read(settings: readonly string[] = []) {
      const { reading, inventory } = await runExcel((context) => readWorkbook(context, settings));
      inventories.set(reading, inventory);
      return reading;
    },

    async write(models: readonly SheetModel[], options: WriteOptions) {
      const inventory = inventories.get(options.before);
      if (inventory === undefined)
        throw new TypeError("options.before must be a reading made by this workbook");
      marking.forget();
      await writeWorkbook(models, inventory, options);
    },

    readArea(sheet: string, area: CellArea) {
      return runExcel(async (context) => {
        const range = rangeOf(context.workbook.worksheets.getItem(sheet), area);
        range.load("values");
        await context.sync();
        return (range.values as unknown[][]).map((line) => line.map(toScalar));
      });
    },

    async snapshot() {
      const snapshot = await readSnapshot();
      return snapshot === null ? null : infoOf(snapshot);
    },

    async restore() {
      const snapshot = await readSnapshot();
      if (snapshot === null) return null;
      marking.forget();
      await putBack(snapshot, {
        ...snapshot.settings,
        [SETTING_MODELS]: snapshot.models ?? "",
        [SETTING_SNAPSHOT]: "",
      });
      return infoOf(snapshot);
    },

    setting: readSetting,

    keep(key: string, text: string) {
      return runExcel(async (context) => {
        context.workbook.settings.add(key, text);
        await context.sync();
      });
    },

    removeSheets(names: readonly string[]) {
      return runExcel(async (context) => {
        const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
        await context.sync();
        for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
        await context.sync();
      });
    },

    writeCells,
    editLines,
    replaceCells,
    putBackCells,
    activeCell,
    watch: watchWorkbook,
    watchSelection,

    async readFront(wish: FrontWish) {
      const { reading, marking: state } = await readFront(wish, marking.before);
      marking.remember(state);
      return reading;
    },

    mark: (sheet: string, layer: MarkLayer, marks: readonly CellMark[]) => marking.mark(sheet, layer, marks),
    restoreValidations,
    openWorkbook,

    goTo(sheet: string, cell: string) {
      return runExcel(async (context) => {
        const target = context.workbook.worksheets.getItemOrNullObject(sheet);
        target.load("visibility");
        await context.sync();
        if (target.isNullObject) throw new HostError("sheet-missing", sheet);
        if (target.visibility !== "Visible") throw new HostError("sheet-hidden", sheet);
        target.activate();
        target.getRange(cell).select();
        await context.sync();
      });
    },
  };
}
