/** For a real Excel: bundled to one script and run in the console of a pane; see docs/conformance.md. */
import { askAll } from "./Statement";
import { statements } from "./statements";

export const outcomes = askAll(statements);

/** The answers that differ from the in-memory Excel's. */
export const differences = outcomes.then((all) => all.filter(({ agrees }) => !agrees));
