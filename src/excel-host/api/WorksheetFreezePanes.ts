import { areaOf, MAX_COLUMNS, MAX_ROWS, type Area } from "../document/area";
import type { FreezePanes } from "../document/parts";
import type { Sheet } from "../document/Sheet";
import { objectOf, type ApiClass } from "../protocol/ApiObject";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import { range } from "./Range";
import { rangeArgument } from "./rangeArgument";

function frozenArea(freeze: FreezePanes): Area {
  return areaOf(0, 0, freeze.rows || MAX_ROWS, freeze.columns || MAX_COLUMNS);
}

function positive(count: number, limit: number): number {
  if (count < 1 || count > limit) throw invalidArgument();
  return count;
}

export const worksheetFreezePanes: ApiClass<Sheet> = {
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (sheet, args) => {
      sheet.state.freeze = { rows: positive(args.optionalInteger(0) ?? 1, MAX_ROWS - 1), columns: 0 };
    },
    FreezeColumns: (sheet, args) => {
      sheet.state.freeze = { rows: 0, columns: positive(args.optionalInteger(0) ?? 1, MAX_COLUMNS - 1) };
    },
    FreezeAt: (sheet, args, host) => {
      const { area } = rangeArgument(args.at(0), { sheet }, host);
      sheet.state.freeze = {
        rows: area.bottom === MAX_ROWS - 1 ? 0 : area.bottom + 1,
        columns: area.right === MAX_COLUMNS - 1 ? 0 : area.right + 1,
      };
    },
    Unfreeze: (sheet) => {
      sheet.state.freeze = null;
    },
    GetLocation: (sheet) => {
      if (sheet.state.freeze === null) throw itemNotFound();
      return objectOf(range, { sheet, area: frozenArea(sheet.state.freeze) });
    },
    GetLocationOrNullObject: (sheet) =>
      sheet.state.freeze === null ? null : objectOf(range, { sheet, area: frozenArea(sheet.state.freeze) }),
  },
};
