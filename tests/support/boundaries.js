/**
 * Which folder under src may import which: the one table that ESLint and tests/architecture.test.ts both read.
 * A folder may always import itself. The order is the flow: each folder only knows what comes before it.
 */
const pure = ["plan", "submission", "rules", "findings", "rollup", "review"];

export const allowedImports = {
  plan: [],
  submission: ["plan"],
  rules: ["submission", "plan"],
  findings: ["rules", "submission", "plan"],
  rollup: ["submission", "plan"],
  review: ["rollup", "findings", "rules", "submission", "plan"],
  words: pure,
  workbook: ["submission"],
  sheets: [...pure, "words", "workbook"],
  report: [...pure, "words", "workbook", "sheets"],
  actions: [...pure, "words", "workbook", "sheets", "report"],
  xlsx: ["workbook", "submission", "plan"],
  excel: ["workbook", "submission", "plan"],
  taskpane: [...pure, "words", "workbook", "actions", "sheets"],
  "excel-host": [],
  workbench: ["excel-host"],
  cli: [...pure, "words", "workbook", "sheets", "report", "actions", "xlsx", "excel", "excel-host"],
  tools: [...pure, "words", "workbook", "sheets", "report", "actions", "xlsx", "excel", "excel-host", "cli"],
};

/** Files that wire the layers together may reach further than their folder. */
export const compositionRoots = {
  "src/taskpane/index.tsx": ["excel", "xlsx"],
  "src/taskpane/engine.worker.ts": ["xlsx"],
};

/** Where the host's globals may be named. */
/** The workbench stands for the Office page around the pane. */
export const officeGlobalsAllowed = ["excel", "taskpane", "workbench"];
export const domGlobalsAllowed = ["taskpane", "workbench", "excel-host"];

export const reasons = {
  imports: "breaks the one-way flow of docs/architecture.md",
  office: "only src/excel knows Office.js; use the WorkbookPort instead",
  dom: "pure code runs in Node, in a worker and in the pane; it must not touch the page",
};
