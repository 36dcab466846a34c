import { columnCount, type Area } from "../document/area";
import type { ColumnFilter } from "../document/parts";
import type { Sheet } from "../document/Sheet";
import { objectOf, type ApiClass, type ApiObject } from "../protocol/ApiObject";
import type { Arguments } from "../protocol/Arguments";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import type { HostContext } from "../protocol/HostContext";
import { criteriaOf } from "./Filter";
import { filterRows } from "./filterRows";
import { requireAllowed } from "./protection";
import { range } from "./Range";
import { rangeArgument } from "./rangeArgument";
import { bodyArea, changeTable, placedTable, type TableTarget } from "./tableTarget";

/** The filter of a sheet or of a table. */
export type FilterTarget =
  { readonly kind: "sheet"; readonly sheet: Sheet } | { readonly kind: "table"; readonly table: TableTarget };

interface State {
  readonly sheet: Sheet;
  /** With the header row; null when there is no filter. */
  readonly area: Area | null;
  readonly body: Area | null;
  readonly filters: readonly ColumnFilter[];
}

function stateOf(target: FilterTarget, host: HostContext): State {
  if (target.kind === "table") {
    const { sheet, table } = placedTable(target.table, host);
    const area = table.showFilterButton ? table.area : null;
    return { sheet, area, body: area === null ? null : bodyArea(table), filters: table.filters };
  }
  const { autoFilter: own } = target.sheet.state;
  const area = own?.area ?? null;
  return {
    sheet: target.sheet,
    area,
    body: area === null ? null : { ...area, top: area.top + 1 },
    filters: own?.filters ?? [],
  };
}

function put(target: FilterTarget, area: Area, filters: readonly ColumnFilter[], host: HostContext): void {
  if (target.kind === "table") changeTable(target.table, { filters, showFilterButton: true }, host);
  else target.sheet.state.autoFilter = { area, filters };
  const { sheet, body } = stateOf(target, host);
  if (body !== null) filterRows(host, sheet, body, filters);
}

function apply(target: FilterTarget, args: Arguments, host: HostContext): void {
  const { sheet, area: standing, filters } = stateOf(target, host);
  requireAllowed(sheet, "allowAutoFilter");
  const { area } = rangeArgument(args.at(0), { sheet }, host);
  const column = args.optionalInteger(1);
  const kept = standing === null ? [] : filters.filter((each) => each.column !== column);
  if (column === null) {
    put(target, area, kept, host);
    return;
  }
  if (column < 0 || column >= columnCount(area)) throw invalidArgument();
  put(
    target,
    area,
    args.isMissing(2) ? kept : [...kept, { column, criteria: criteriaOf(args.record(2)) }],
    host,
  );
}

function rangeOf(target: FilterTarget, host: HostContext): ApiObject | null {
  const { sheet, area } = stateOf(target, host);
  return area === null ? null : objectOf(range, { sheet, area });
}

export const autoFilter: ApiClass<FilterTarget> = {
  name: "AutoFilter",
  properties: {
    Enabled: { get: (target, host) => stateOf(target, host).area !== null },
    IsDataFiltered: { get: (target, host) => stateOf(target, host).filters.length > 0 },
    Criteria: {
      get: (target, host) => {
        const { area, filters } = stateOf(target, host);
        if (area === null) return [];
        return Array.from(
          { length: columnCount(area) },
          (_, index) => filters.find(({ column }) => column === index)?.criteria ?? null,
        );
      },
    },
  },
  methods: {
    Apply: apply,
    ClearCriteria: (target, _args, host) => {
      const { area } = stateOf(target, host);
      if (area !== null) put(target, area, [], host);
    },
    ClearColumnCriteria: (target, args, host) => {
      const { area, filters } = stateOf(target, host);
      if (area === null) return;
      const column = args.integer(0);
      put(
        target,
        area,
        filters.filter((each) => each.column !== column),
        host,
      );
    },
    Reapply: (target, _args, host) => {
      const { sheet, body, filters } = stateOf(target, host);
      if (body !== null) filterRows(host, sheet, body, filters);
    },
    Remove: (target, _args, host) => {
      const { sheet, area, body } = stateOf(target, host);
      if (area === null || body === null) return;
      filterRows(host, sheet, body, []);
      if (target.kind === "sheet") sheet.state.autoFilter = null;
      else changeTable(target.table, { filters: [], showFilterButton: false }, host);
    },
    GetRange: (target, _args, host) => {
      const found = rangeOf(target, host);
      if (found === null) throw itemNotFound();
      return found;
    },
    GetRangeOrNullObject: (target, _args, host) => rangeOf(target, host),
  },
};
