import type { Sheet } from "../document/Sheet";
import type { ApiClass } from "../protocol/ApiObject";
import { flagOf, textOf, type JsonRecord } from "../protocol/Arguments";
import { accessDenied, invalidArgument, invalidOperation } from "../protocol/errors";

const DEFAULT_OPTIONS: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

function optionsOf(given: JsonRecord): Record<string, boolean | string> {
  const options = { ...DEFAULT_OPTIONS };
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(DEFAULT_OPTIONS, name)) throw invalidArgument();
    options[name] = name === "selectionMode" ? textOf(value) : flagOf(value);
  }
  return options;
}

export const worksheetProtection: ApiClass<Sheet> = {
  name: "WorksheetProtection",
  properties: {
    Protected: { get: ({ state }) => state.protection !== null },
    Options: { get: ({ state }) => state.protection?.options ?? DEFAULT_OPTIONS },
  },
  methods: {
    Protect: (sheet, args, host) => {
      if (sheet.state.protection !== null) throw invalidOperation("The worksheet is already protected.");
      const options = optionsOf(args.isMissing(0) ? {} : args.record(0));
      sheet.state.protection = { options, password: args.optionalText(1) };
      host.workbook.history.clear();
      host.raise("ProtectionChanged", sheet, { isProtected: true });
    },
    Unprotect: (sheet, args, host) => {
      const { protection } = sheet.state;
      if (protection === null) return;
      if (protection.password !== null && protection.password !== args.optionalText(0)) throw accessDenied();
      sheet.state.protection = null;
      host.workbook.history.clear();
      host.raise("ProtectionChanged", sheet, { isProtected: false });
    },
  },
};
