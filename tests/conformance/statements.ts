import { cellStatements } from "./cells";
import { lookStatements } from "./looks";
import { markStatements } from "./marks";
import { sheetStatements } from "./sheets";
import type { Statement } from "./Statement";

/** All that the in-memory Excel and a real one are asked. */
export const statements: readonly Statement[] = [
  ...cellStatements,
  ...lookStatements,
  ...markStatements,
  ...sheetStatements,
];
