import { columnCount } from "../document/area";
import { sortRows } from "../document/edit/sort";
import type { ApiClass } from "../protocol/ApiObject";
import { requireUnlocked } from "./protection";
import { sortFields } from "./RangeSort";
import { bodyArea, placedTable, type TableTarget } from "./tableTarget";

export const tableSort: ApiClass<TableTarget> = {
  name: "TableSort",
  methods: {
    Apply: (target, args, host) => {
      const { sheet, table } = placedTable(target, host);
      const area = bodyArea(table);
      requireUnlocked(sheet, area);
      sortRows(sheet, area, sortFields(args.at(0), columnCount(area)));
      host.changed({ sheet, area, changeType: "RangeEdited" });
    },
    // Clearing takes the arrows off the header; the rows stay as they are.
    Clear: () => undefined,
  },
};
