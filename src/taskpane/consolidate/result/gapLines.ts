import type { Gap, GapKind } from "../../../rollup/Consolidation";
import type { CONSOLIDATE_WORDS } from "../../../words/pane/consolidate";

type ResultWords = (typeof CONSOLIDATE_WORDS)["ko"]["result"];

/** Names beyond this many are counted, not listed: the sheets list them all. */
const NAMES_SHOWN = 5;

function shortList(names: readonly string[], words: ResultWords): string {
  const shown = names.slice(0, NAMES_SHOWN).join(", ");
  const rest = names.length - NAMES_SHOWN;
  return rest > 0 ? `${shown} ${words.andMore(rest)}` : shown;
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

/** What stands between the result and 완료, one line a kind. */
export function gapLines(gaps: readonly Gap[], words: ResultWords): readonly string[] {
  const of = <Kind extends GapKind>(kind: Kind) =>
    gaps.filter((gap): gap is Extract<Gap, { kind: Kind }> => gap.kind === kind);
  const departments = of("missing-department").map((gap) => gap.department);
  const projects = unique(of("missing-project").map((gap) => gap.project));
  const sheets = of("unread-sheet").map((gap) => `${gap.file} · ${gap.sheet}`);
  const excluded = of("excluded-row").length;
  const amounts = of("amount-left-out").length;
  const files = of("refused-file").length;
  const said = words.gaps;
  return [
    departments.length > 0 && said.missingDepartments(departments.length, shortList(departments, words)),
    projects.length > 0 && said.missingProjects(projects.length, shortList(projects, words)),
    excluded > 0 && said.excludedRows(excluded),
    amounts > 0 && said.amountsLeftOut(amounts),
    sheets.length > 0 && said.unreadSheets(sheets.length, shortList(sheets, words)),
    files > 0 && said.refusedFiles(files),
  ].filter((line) => line !== false);
}
