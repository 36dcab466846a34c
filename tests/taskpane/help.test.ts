import { readFileSync } from "node:fs";
import { CONSOLIDATE_WORDS } from "../../src/words/pane/consolidate";
import { COORDINATOR_WORDS } from "../../src/words/pane/coordinator";
import { REPORT_PANE_WORDS } from "../../src/words/pane/report";
import { RESTORE_WORDS } from "../../src/words/pane/restore";
import { REVIEW_WORDS } from "../../src/words/pane/review";
import { SHELL_WORDS } from "../../src/words/pane/shell";

/** Both lists of the page, white space made one. */
const [korean = "", english = ""] = readFileSync("src/taskpane/help.html", "utf8")
  .replaceAll("&gt;", ">")
  .replace(/\s+/gu, " ")
  .split("<h2");

test.each([
  ["ko", korean],
  ["en", english],
] as const)("the help page speaks of buttons as the pane names them (%s)", (language, page) => {
  const { forms, settings } = COORDINATOR_WORDS[language].tasks;
  const { bar } = CONSOLIDATE_WORDS[language];
  const decisions = Object.values(REVIEW_WORDS[language].decisions).map(
    (name, index) => `${index + 1} ${name}`,
  );
  const { review } = SHELL_WORDS[language].roles;
  const named = [
    forms,
    settings,
    bar.consolidate,
    RESTORE_WORDS[language].action.run,
    REPORT_PANE_WORDS[language].title,
    review,
  ];
  for (const name of [...named, ...decisions]) expect(page).toContain(name);
});
