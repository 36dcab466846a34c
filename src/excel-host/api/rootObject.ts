import type { Workbook } from "../document/Workbook";
import type { ApiClass } from "../protocol/ApiObject";
import { openedWorkbook } from "./openedWorkbook";
import { workbook } from "./Workbook";

/**
 * What requests begin at: the workbook. On the web `Excel.createWorkbook` begins at another object, known to office.js
 * alone (`WacWorkbook`), whose one method is answered here; elsewhere it goes by `Application.createWorkbook`.
 */
export const rootObject: ApiClass<Workbook> = {
  ...workbook,
  methods: {
    ...workbook.methods,
    CreateAndOpenWorkbook: (_target, args, host) => {
      host.openWorkbook(openedWorkbook(args));
    },
  },
};
