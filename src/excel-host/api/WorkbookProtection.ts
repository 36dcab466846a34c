import type { Workbook } from "../document/Workbook";
import type { ApiClass } from "../protocol/ApiObject";
import { accessDenied, invalidOperation } from "../protocol/errors";

export const workbookProtection: ApiClass<Workbook> = {
  name: "WorkbookProtection",
  properties: { Protected: { get: ({ state }) => state.protection !== null } },
  methods: {
    Protect: ({ state }, args) => {
      if (state.protection !== null) throw invalidOperation("The workbook is already protected.");
      state.protection = { password: args.optionalText(0) };
    },
    Unprotect: ({ state }, args) => {
      const password = state.protection?.password ?? null;
      if (password !== null && password !== args.optionalText(0)) throw accessDenied();
      state.protection = null;
    },
  },
};
