import type { Sheet } from "../document/Sheet";
import { ApiObject, objectOf, type ApiClass } from "../protocol/ApiObject";
import type { Argument, Arguments } from "../protocol/Arguments";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import type { HostContext } from "../protocol/HostContext";
import { chart } from "./Chart";
import { newChart } from "./chartSource";
import { CHART_TYPES } from "./chartTypes";
import { requireUnprotected } from "./protection";
import { range } from "./Range";

function list(sheet: Sheet): ApiObject[] {
  return sheet.state.charts.map(({ id }) => objectOf(chart, { sheet, id }));
}

function find(sheet: Sheet, args: Arguments): ApiObject | null {
  const key = args.text(0);
  const found = sheet.state.charts.find(
    ({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase(),
  );
  return found === undefined ? null : objectOf(chart, { sheet, id: found.id });
}

function required(object: ApiObject | null): ApiObject {
  if (object === null) throw itemNotFound();
  return object;
}

function sourceOf(value: Argument): NonNullable<ReturnType<typeof rangeOf>> {
  const target = rangeOf(value);
  if (target === null) throw invalidArgument();
  return target;
}

function rangeOf(value: Argument) {
  return value instanceof ApiObject ? value.as(range) : null;
}

function add(sheet: Sheet, args: Arguments, host: HostContext): ApiObject {
  const type = args.choice(0, CHART_TYPES, "ColumnClustered");
  if (args.isMissing(0)) throw invalidArgument();
  const source = sourceOf(args.at(1));
  const by = args.choice(2, ["Auto", "Columns", "Rows"], "Auto");
  requireUnprotected(sheet);
  const made = newChart(host.workbook, sheet, type, source, by);
  sheet.state.charts = [...sheet.state.charts, made];
  return objectOf(chart, { sheet, id: made.id });
}

export const chartCollection: ApiClass<Sheet> = {
  name: "ChartCollection",
  properties: { Count: { get: ({ state }) => state.charts.length } },
  items: list,
  item: find,
  methods: {
    Add: add,
    GetCount: ({ state }) => state.charts.length,
    GetItem: (sheet, args) => required(find(sheet, args)),
    _GetItem: (sheet, args) => required(find(sheet, args)),
    GetItemAt: (sheet, args) => {
      const found = list(sheet)[args.integer(0)];
      if (found === undefined) throw invalidArgument();
      return found;
    },
    GetItemOrNullObject: find,
  },
};
