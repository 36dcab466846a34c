import type { FilterCriteria } from "../document/parts";
import type { ApiClass } from "../protocol/ApiObject";
import { textOf, type Argument, type JsonRecord } from "../protocol/Arguments";
import { EmulatorNotImplemented, invalidArgument } from "../protocol/errors";
import type { HostContext } from "../protocol/HostContext";
import { filterRows } from "./filterRows";
import { requireAllowed } from "./protection";
import { placedColumn, type ColumnTarget } from "./TableColumn";
import { bodyArea, changeTable } from "./tableTarget";

const KNOWN = ["Values", "Custom"];

/** Criteria as the API gives them. Errors: InvalidArgument, EmulatorNotImplemented for kinds not evaluated. */
export function criteriaOf(record: JsonRecord): FilterCriteria {
  const filterOn = textOf(record.filterOn ?? null);
  if (!KNOWN.includes(filterOn)) throw new EmulatorNotImplemented(`filtering on ${filterOn}`);
  const operator = record.operator === "Or" ? "Or" : "And";
  return {
    filterOn,
    operator,
    ...(record.criterion1 === undefined ? {} : { criterion1: textOf(record.criterion1) }),
    ...(record.criterion2 === undefined ? {} : { criterion2: textOf(record.criterion2) }),
    ...(record.values === undefined ? {} : { values: valuesOf(record.values) }),
  };
}

function valuesOf(value: Argument): string[] {
  if (!Array.isArray(value)) throw invalidArgument();
  return value.map((item: Argument) => textOf(item));
}

function setFilter(target: ColumnTarget, criteria: FilterCriteria | null, host: HostContext): void {
  const { sheet, table, index } = placedColumn(target, host);
  requireAllowed(sheet, "allowAutoFilter");
  const others = table.filters.filter(({ column }) => column !== index);
  const filters = criteria === null ? others : [...others, { column: index, criteria }];
  changeTable(target.table, { filters }, host);
  filterRows(host, sheet, bodyArea(table), filters);
}

export const filter: ApiClass<ColumnTarget> = {
  name: "Filter",
  properties: {
    Criteria: {
      get: (target, host) => {
        const { table, index } = placedColumn(target, host);
        return table.filters.find(({ column }) => column === index)?.criteria ?? null;
      },
    },
  },
  methods: {
    Apply: (target, args, host) => {
      setFilter(target, criteriaOf(args.record(0)), host);
    },
    ApplyValuesFilter: (target, args, host) => {
      setFilter(target, { filterOn: "Values", values: valuesOf(args.at(0)) }, host);
    },
    ApplyCustomFilter: (target, args, host) => {
      const criterion2 = args.optionalText(1);
      setFilter(
        target,
        {
          filterOn: "Custom",
          criterion1: args.text(0),
          operator: args.choice(2, ["And", "Or"], "And"),
          ...(criterion2 === null ? {} : { criterion2 }),
        },
        host,
      );
    },
    Clear: (target, _args, host) => {
      setFilter(target, null, host);
    },
  },
};
