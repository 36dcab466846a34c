import type { Workbook } from "../document/Workbook";
import type { ApiClass } from "../protocol/ApiObject";
import { flagOf } from "../protocol/Arguments";

export const runtime: ApiClass<Workbook> = {
  name: "Runtime",
  properties: {
    EnableEvents: {
      get: (_workbook, host) => host.events.enabled,
      set: (_workbook, value, host) => {
        host.events.enabled = flagOf(value);
      },
    },
  },
};
