import type { ApiClass } from "../protocol/ApiObject";

/** A service of the runtime that is no part of the workbook; office.js announces itself to one when it loads. */
export const service: ApiClass<string> = {
  name: "Service",
  methods: { NotifyActionHandlerReady: () => undefined },
};
