import { putInputs } from "../document/edit/content";
import { objectOf, type ApiClass } from "../protocol/ApiObject";
import { requireUnlocked } from "./protection";
import { range } from "./Range";
import { inputReader, jsonValue, readMatrix } from "./rangeValues";
import { deleteRows } from "./TableRowCollection";
import { placedTable, rowArea, type TableTarget } from "./tableTarget";

export interface RowTarget {
  readonly table: TableTarget;
  readonly index: number;
}

export const tableRow: ApiClass<RowTarget> = {
  name: "TableRow",
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: ({ table: target, index }, host) => {
        const { sheet, table } = placedTable(target, host);
        return readMatrix(rowArea(table, index), (row, column) => jsonValue(sheet.cell(row, column).value));
      },
      set: ({ table: target, index }, value, host) => {
        const { sheet, table } = placedTable(target, host);
        const area = rowArea(table, index);
        requireUnlocked(sheet, area);
        putInputs(sheet, area, inputReader(area, value));
        host.changed({ sheet, area, changeType: "RangeEdited" });
      },
    },
  },
  methods: {
    Delete: ({ table, index }, _args, host) => {
      deleteRows(table, index, 1, host);
    },
    GetRange: ({ table: target, index }, _args, host) => {
      const { sheet, table } = placedTable(target, host);
      return objectOf(range, { sheet, area: rowArea(table, index) });
    },
  },
};
