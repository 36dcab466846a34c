import { columnCount, rowCount } from "../document/area";
import { sortRows, type SortField } from "../document/edit/sort";
import type { ApiClass } from "../protocol/ApiObject";
import { recordOf, type Argument } from "../protocol/Arguments";
import { EmulatorNotImplemented, invalidArgument } from "../protocol/errors";
import { requireUnlocked } from "./protection";
import type { RangeTarget } from "./rangeTarget";

/** The fields of `apply`, with keys as column offsets. */
export function sortFields(value: Argument, width: number): SortField[] {
  if (!Array.isArray(value)) throw invalidArgument();
  return value.map((item: Argument) => {
    const field = recordOf(item);
    if (field.sortOn !== undefined && field.sortOn !== "Value")
      throw new EmulatorNotImplemented("sorting on looks");
    if (typeof field.key !== "number" || field.key < 0 || field.key >= width) throw invalidArgument();
    return { key: field.key, ascending: field.ascending !== false };
  });
}

export const rangeSort: ApiClass<RangeTarget> = {
  name: "RangeSort",
  methods: {
    Apply: ({ sheet, area }, args, host) => {
      const fields = sortFields(args.at(0), columnCount(area));
      const hasHeaders = args.flag(2, false);
      if (args.choice(3, ["Rows", "Columns"], "Rows") === "Columns") {
        throw new EmulatorNotImplemented("RangeSort.apply(Columns)");
      }
      requireUnlocked(sheet, area);
      const body = hasHeaders && rowCount(area) > 1 ? { ...area, top: area.top + 1 } : area;
      sortRows(sheet, body, fields);
      host.changed({ sheet, area: body, changeType: "RangeEdited" });
    },
  },
};
